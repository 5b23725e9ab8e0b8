# track: map
# step: 5
# id: workshops/id/map/05-sumber-daya.ipynb
# en: workshops/en/map/05-resources.ipynb

# %% [markdown] id
# # 5 · Mendata sumber daya dan layanan
#
# **Hasil langkah ini:** daftar hal yang sudah kita miliki untuk membantu pelanggan, dan hal yang masih kita perlukan.
#
# **Mengapa penting:** ide bagus gagal bila tidak ada yang mengerjakan. Sering pula jalan keluarnya sudah ada di rumah: ada teknisi, ada panduan, tetapi pelanggan tidak tahu.
#
# **Waktu:** sekitar 20 menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel).

# %% [markdown] en
# # 5 · List resources and services
#
# **What you will have at the end:** a list of what we already have to help customers, and of what we still need.
#
# **Why it matters:** a good idea fails when nobody is there to do it. And often the way out is already in the house: there is a technician, there is a guide, only the customer does not know.
#
# **Time:** about 20 minutes. Begin with the menu **Run → Run All Cells**.

# %% setup
import jejak
journey = jejak.open("journey.json")

# %% [markdown] id
# ## Mulai dari tempat yang sakit
#
# Lihat kurvanya. Di setiap lembah, tanyakan: **siapa atau apa yang bisa menolong tepat di titik ini?**

# %% [markdown] en
# ## Begin where it hurts
#
# Look at the curve. At every trough, ask: **who or what could help at this very point?**

# %%
journey.chart("emotion")

# %% [markdown] id
# Sumber daya terbaik adalah yang hadir di kanal tempat pelanggan sudah berada. Kanal mana yang paling sering mereka pakai?

# %% [markdown] en
# The best resource is the one present in the channel customers are already using. Which channels do they use most?

# %%
journey.chart("channels")

# %% [markdown] id
# ## Dimiliki atau diperlukan
#
# Pikirkan orang (layanan pelanggan, teknisi), alat (obrolan, aplikasi, nomor telepon), bahan (panduan, daftar spesifikasi, video), dan proses (jadwal, garansi, pengembalian).
#
# Untuk setiap hal, jawab juga: masalah yang muncul bila hal itu tidak ada **bisa diantisipasi** (`foreseen`) atau **harus diterima** (`accepted`)? Yang bisa diantisipasi, siapkan. Yang harus diterima, jelaskan dengan jujur kepada pelanggan.

# %% [markdown] en
# ## Owned or needed
#
# Think of people (customer service, technicians), tools (chat, an app, a phone number), material (guides, specifications, videos) and processes (appointments, guarantees, returns).
#
# For each, answer one more question: can the trouble that its absence causes be **foreseen** (`foreseen`), or must it be **accepted** (`accepted`)? Prepare for what can be foreseen. Be honest with customers about what must be accepted.

# %% id
# journey.put("resources", id="res-1", name="Teknisi yang bisa datang ke rumah", holding="owned")
# journey.put("resources", id="res-2", name="Orang yang menjawab pertanyaan di situs web", holding="needed")
# journey.put("resources", id="res-2", outlook="foreseen", note="Ramai menjelang musim kemarau")

# %% en
# journey.put("resources", id="res-1", name="A technician who comes to the house", holding="owned")
# journey.put("resources", id="res-2", name="Somebody who answers questions on the website", holding="needed")
# journey.put("resources", id="res-2", outlook="foreseen", note="Busy just before the hot season")

# %% [markdown] id
# Hapus tanda `#` pada baris yang dipakai, ganti kata-katanya, lalu tekan **Shift+Enter**. Setelah itu jalankan sel di bawah untuk melihat daftarnya.

# %% [markdown] en
# Take away the `#` in front of the lines you use, replace the words, and press **Shift+Enter**. Then run the cell below to see the list.

# %%
journey.show("resources")

# %% [markdown] id
# ## Periksa sendiri
#
# - Adakah lembah yang tidak punya satu pun sumber daya di dekatnya?
# - Adakah sumber daya yang kita banggakan, tetapi tidak pernah ditemui pelanggan?
# - Untuk setiap hal yang diperlukan: siapa yang bisa mengatakan ya, dan kapan kita bertanya kepadanya?

# %% [markdown] en
# ## Check for yourself
#
# - Is there a trough without a single resource near it?
# - Is there a resource we are proud of that no customer ever meets?
# - For each thing needed: who can say yes, and when will we ask them?

# %% [markdown] id
# **Langkah berikutnya:** [6 · Menelusuri peta](06-telusuri-peta.ipynb). Sekarang kita sendiri yang berjalan.

# %% [markdown] en
# **Next step:** [6 · Walk the map](06-walk-the-map.ipynb). Now it is our turn to walk.
