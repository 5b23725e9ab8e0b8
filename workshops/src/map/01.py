# track: map
# step: 1
# id: workshops/id/map/01-tujuan.ipynb
# en: workshops/en/map/01-goal.ipynb

# %% [markdown] id
# # 1 · Menetapkan tujuan
#
# **Hasil langkah ini:** satu tujuan yang bisa diukur, serta batas peta: mulai dari kejadian apa, selesai di kejadian apa.
#
# **Mengapa penting:** perjalanan pelanggan bisa diceritakan tanpa habis-habisnya. Tujuan menentukan bagian mana yang perlu digambar teliti dan bagian mana yang boleh dilewati. Peta tanpa tujuan berakhir sebagai hiasan dinding.
#
# **Waktu:** sekitar 20 menit.
#
# **Cara memulai:** buka menu **Run → Run All Cells** (menjalankan semua sel), lalu kembali ke sini. Baris terlipat di bawah ini hanya membuka peta; biarkan saja terlipat.

# %% [markdown] en
# # 1 · Set the goal
#
# **What you will have at the end:** one goal that can be measured, and the limits of the map: the event it starts from and the event it ends with.
#
# **Why it matters:** a customer's journey can be told without end. The goal decides which part deserves a close look and which part you may skip. A map without a goal ends up as wall decoration.
#
# **Time:** about 20 minutes.
#
# **How to start:** open the menu **Run → Run All Cells**, then come back here. The folded line below only opens the map; leave it folded.

# %% setup
import jejak
journey = jejak.open("journey.json")

# %% [markdown] id
# ## Lihat yang sudah ada
#
# Peta ini disimpan dalam satu berkas, `journey.json`, di folder yang sama dengan notebook. Ketujuh notebook memakai berkas itu, jadi yang ditulis di sini terbaca lagi di langkah berikutnya.
#
# Bila folder ini dibuat dari contoh, tujuan dari contoh itu tampil di bawah. Baca dulu, lalu ubah menjadi milik tim.

# %% [markdown] en
# ## See what is there
#
# The map lives in one file, `journey.json`, in the same folder as this notebook. All seven notebooks use it, so what you write here is there again in the next step.
#
# If this folder was made from an example, the example's goal shows below. Read it first, then make it your own.

# %%
journey.show("goals")

# %% [markdown] id
# ## Pilih arah
#
# Tanyakan kepada tim: **keputusan apa yang ingin kita ambil setelah peta ini jadi?** Jawabannya biasanya dekat dengan salah satu arah di bawah ini. Pilih satu. Dua tujuan boleh, tiga tujuan berarti belum memilih.

# %% [markdown] en
# ## Choose a direction
#
# Ask the team: **which decision do we want to take once this map is done?** The answer is usually close to one of the directions below. Choose one. Two goals are possible; three mean that nobody has chosen yet.

# %%
journey.choices("goals")

# %% [markdown] id
# ## Tulis tujuannya
#
# Arah menjadi tujuan bila ada **ukuran** (apa yang dihitung) dan **sasaran** (dari berapa menjadi berapa, sampai kapan).
#
# | Kurang tajam | Lebih tajam |
# |---|---|
# | Pelanggan lebih puas | Lebih sedikit pembeli yang menelepon karena bingung: dari 30 menjadi 15 telepon per minggu |
# | Penjualan naik | Lebih banyak pengunjung yang jadi memesan: dari 2 menjadi 4 per 100 kunjungan dalam tiga bulan |
#
# Di sel berikut, hapus tanda `#` di depan baris, ganti kata-kata di dalam tanda kutip, lalu tekan **Shift+Enter**. `kind` adalah kata kunci di samping nama arah pada daftar di atas. `id` yang sudah ada berarti mengubah tujuan itu; `id` baru, misalnya `goal-2`, berarti menambah. Daftar `id` yang ada: `journey.table("goals")`; menghapus: `journey.remove("goals", "goal-2")`. Begitu pula untuk daftar lain di langkah berikutnya.

# %% [markdown] en
# ## Write the goal down
#
# A direction becomes a goal once it has a **measure** (what you count) and a **target** (from how many to how many, by when).
#
# | Blunt | Sharper |
# |---|---|
# | Happier customers | Fewer buyers who call because they are confused: from 30 to 15 calls a week |
# | More sales | More visitors who order: from 2 to 4 in 100 visits within three months |
#
# In the next cell, take away the `#` in front of a line, replace the words between the quotation marks, and press **Shift+Enter**. `kind` is the key beside a direction's name in the list above. An `id` that exists changes that goal; a new `id`, such as `goal-2`, adds one. Every `id` there is: `journey.table("goals")`; to remove one: `journey.remove("goals", "goal-2")`. The same goes for the other lists in the next steps.

# %% id
# journey.put("goals", id="goal-1", kind="conversion", text="Lebih banyak pengunjung yang jadi memesan")
# journey.put("goals", id="goal-1", measure="pesanan per 100 kunjungan", target="dari 2 menjadi 4 dalam tiga bulan")

# %% en
# journey.put("goals", id="goal-1", kind="conversion", text="More visitors who end up ordering")
# journey.put("goals", id="goal-1", measure="orders per 100 visits", target="from 2 to 4 within three months")

# %% [markdown] id
# ## Kenali audiensnya
#
# Tujuan itu menyangkut orang. Jawab seperlunya, satu kalimat per pertanyaan; di langkah 2 salah satu dari mereka mendapat nama.
#
# - `who`: siapa mereka?
# - `active_when`: kapan mereka paling aktif?
# - `preferences`: apa yang mereka sukai?
# - `perspective`: bagaimana mereka memandang merek ini?
# - `awaited_experience`: pengalaman apa yang mereka nantikan?

# %% [markdown] en
# ## Know the audience
#
# The goal is about people. Answer briefly, one sentence for each question; in step 2 one of them will get a name.
#
# - `who`: who are they?
# - `active_when`: when are they most active?
# - `preferences`: what do they prefer?
# - `perspective`: how do they see the brand?
# - `awaited_experience`: which experience do they look forward to?

# %% id
# journey.set("audience/who", "Penyewa kamar dan apartemen kecil di kota")
# journey.set("audience/active_when", "Malam hari, menjelang musim kemarau")

# %% en
# journey.set("audience/who", "People who rent rooms and small flats in the city")
# journey.set("audience/active_when", "In the evening, just before the hot season")

# %%
journey.show("audience")

# %% [markdown] id
# ## Tarik batasnya
#
# Perjalanan tidak dimulai di toko. Ia dimulai saat **kebutuhan pertama terasa**, dan tidak selesai di kasir: orang masih memakai, mengeluh, kembali, atau bercerita. Tulis kejadian awal dan akhir yang bisa dilihat orang lain, bukan perasaan.

# %% [markdown] en
# ## Draw the limits
#
# A journey does not begin in the shop. It begins when **a need is felt for the first time**, and it does not end at the till: people use what they bought, complain, come back or tell others. Write down a first and a last event that others could witness, not feelings.

# %% id
# journey.set("title", "Membeli AC portabel")
# journey.set("scope/start", "Malam pertama tidak bisa tidur karena gerah")
# journey.set("scope/end", "Menceritakan AC-nya kepada tetangga")

# %% en
# journey.set("title", "Buying a portable AC")
# journey.set("scope/start", "The first night too hot to sleep")
# journey.set("scope/end", "Telling a neighbour about the AC")

# %% [markdown] id
# ## Periksa sendiri
#
# - Bisakah orang di luar tim mengulang tujuan itu setelah mendengarnya sekali?
# - Jika sasaran tercapai, apa yang terlihat berbeda dari hari ini?
# - Apakah batasnya cukup lebar untuk memuat yang terjadi sesudah pembelian?
#
# Jalankan sel di bawah untuk mendapat saran. Saran tidak pernah menghalangi; tim yang memutuskan.

# %% [markdown] en
# ## Check for yourself
#
# - Could somebody outside the team repeat the goal after hearing it once?
# - If the target is met, what will look different from today?
# - Are the limits wide enough to hold what happens after the purchase?
#
# Run the cell below for advice. Advice never blocks anything; the team decides.

# %%
journey.findings("goal")

# %% [markdown] id
# **Langkah berikutnya:** [2 · Membuat persona](02-persona.ipynb). Perjalanan siapa yang akan dipetakan?

# %% [markdown] en
# **Next step:** [2 · Build the persona](02-persona.ipynb). Whose journey is it?
