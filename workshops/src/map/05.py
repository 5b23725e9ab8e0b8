# track: map
# step: 5
# id: workshops/id/map/05-sumber-daya.ipynb
# en: workshops/en/map/05-resources.ipynb

# %% [markdown] id
# covers: 1.resources
# # 5 · Mendata sumber daya dan layanan
#
# **Hasil langkah ini:** daftar hal yang sudah kita miliki untuk membantu pelanggan, dan hal yang masih kita butuhkan, masing-masing terhubung ke titik kontaknya.
#
# **Mengapa penting:** ide bagus gagal bila tidak ada yang mengerjakan. Sering pula jalan keluarnya sudah ada di rumah: ada teknisi, ada panduan, tetapi pelanggan tidak tahu.
#
# **Waktu:** sekitar {minutes} menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # 5 · Take stock of resources and services
#
# **What you will have at the end:** a list of what we already have to help customers and of what we still need, each tied to its touchpoints.
#
# **Why it matters:** a good idea fails when nobody is there to do it. And often the way out is already in the house: there is a technician, there is a guide, only the customer does not know.
#
# **Time:** about {minutes} minutes. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("map", step=5)

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
# covers: 2.27
# Sumber daya terbaik adalah yang hadir di tempat pelanggan sudah berada. Lihat kanalnya, lalu jawab bersama:
#
# - **Media apa** yang paling sering mereka pakai?
# - **Layanan kita yang mana** yang selalu mereka gunakan?
# - **Seberapa sering** mereka menghubungi layanan pelanggan, dan untuk apa?
#
# Tidak ada yang tahu pasti? Siapa yang bisa melihat angkanya minggu ini?

# %% [markdown] en
# The best resource is the one present where customers already are. Look at the channels, then answer together:
#
# - **Which media** do they use most?
# - **Which of our services** do they always use?
# - **How often** do they contact customer service, and what for?
#
# Nobody knows for sure? Who could look up the number this week?

# %%
# covers: 2.27
journey.chart("channels")

# %% [markdown] id
# covers: 2.21
# ## Dimiliki atau dibutuhkan
#
# Pikirkan orang (layanan pelanggan, teknisi), alat (obrolan, aplikasi, nomor telepon), bahan (panduan, daftar spesifikasi, video), dan proses (jadwal, garansi, pengembalian). Kaitkan masing-masing dengan titik kontak yang ditolongnya.
#
# Lalu jawab satu hal lagi: bila hal itu tidak ada, apakah masalahnya **bisa diantisipasi** atau **harus diterima**? Yang bisa diantisipasi, siapkan. Yang harus diterima, jelaskan dengan jujur kepada pelanggan.

# %% [markdown] en
# ## Owned or needed
#
# Think of people (customer service, technicians), tools (chat, an app, a phone number), material (guides, specifications, videos) and processes (appointments, guarantees, returns). Tie each to the touchpoints it helps.
#
# Then answer one more question: if it is missing, can the trouble be **foreseen**, or does it have to be **accepted**? Prepare for what can be foreseen. Be honest with customers about what must be accepted.

# %%
# covers: 1.resources 2.21
jejak.ResourceList(journey)

# %% [markdown] id
# **Bandingkan dengan contoh.** Lembar spesifikasi yang membuat Rani pergi ternyata sudah lama ada di folder bagian pembelian. Apa yang di tempat Anda sudah ada, hanya belum sampai ke pelanggan?

# %% [markdown] en
# **Compare with the examples.** The specification sheets whose absence drove Rani away were in a folder of the purchasing department all along. What do you have already that never reaches your customers?

# %%
# covers: 2.28
journey.examples("resources")

# %% [markdown] id
# <details>
# <summary>Untuk pelatih: menjalankan langkah ini</summary>
#
# - **5 menit sendiri:** satu hal per lembah. **10 menit bersama:** isi daftar dan kaitkan. **5 menit:** yang dibutuhkan, siapa yang bisa menyetujuinya?
# - **Bila daftarnya hanya berisi alat,** tanyakan, "Siapa yang mengangkat teleponnya?"
# - **Kesalahan yang sering:** mendata semua yang dimiliki perusahaan. Cukup yang berada di dekat perjalanan persona ini.
#
# </details>

# %% [markdown] en
# <details>
# <summary>For the trainer: running this step</summary>
#
# - **5 minutes alone:** one thing for each trough. **10 minutes together:** fill in the list and tie it. **5 minutes:** for what is needed, who can agree to it?
# - **If the list holds only tools,** ask, "Who picks up the phone?"
# - **A common mistake:** listing everything the company owns. What stands near this persona's journey is enough.
#
# </details>

# %% [markdown] id
# ## Periksa sendiri
#
# - Adakah lembah yang tidak punya satu pun sumber daya di dekatnya?
# - Adakah sumber daya yang kita banggakan, tetapi tidak pernah ditemui pelanggan?
# - Untuk setiap hal yang dibutuhkan: siapa yang bisa mengatakan ya, dan kapan kita bertanya kepadanya?

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
