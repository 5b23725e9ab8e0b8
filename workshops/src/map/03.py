# track: map
# step: 3
# id: workshops/id/map/03-titik-kontak.ipynb
# en: workshops/en/map/03-touchpoints.ipynb

# %% [markdown] id
# # 3 · Mendaftar titik kontak
#
# **Hasil langkah ini:** daftar titik kontak dari kebutuhan pertama sampai sesudah membeli, lengkap dengan tindakan, pikiran, hambatan, dan kurva emosi.
#
# **Mengapa penting:** inilah isi petanya. Di sini terlihat di mana orang maju, di mana ia tersendat, dan di mana ia diam-diam pergi.
#
# **Waktu:** sekitar 60 menit; langkah terpanjang. Beri jeda di tengahnya. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel).

# %% [markdown] en
# # 3 · List the touchpoints
#
# **What you will have at the end:** the touchpoints from the first need to life after the purchase, with actions, thoughts, barriers and a curve of emotions.
#
# **Why it matters:** this is the map itself. Here you see where people move on, where they get stuck, and where they quietly leave.
#
# **Time:** about 60 minutes; the longest step. Take a break in the middle. Begin with the menu **Run → Run All Cells**.

# %% setup
import jejak
journey = jejak.open("journey.json")

# %% [markdown] id
# ## Susun tahapnya
#
# **Titik kontak** adalah satu momen saat pelanggan bertemu merek. **Kanal** adalah tempatnya: situs web, telepon, toko. **Tahap** mengelompokkan momen menurut sejauh mana pelanggan sudah melangkah. Enam tahap yang lazim:

# %% [markdown] en
# ## Mind the stages
#
# A **touchpoint** is one moment at which customer and brand meet. The **channel** is where: a website, the phone, a shop. A **stage** groups moments by how far the customer has come. The six usual stages:

# %%
journey.choices("stages")

# %% [markdown] id
# ## Tiga pertanyaan di setiap titik kontak
#
# 1. **Apa yang ia lakukan?** Mulai dengan kata kerja: mencari, membandingkan, menelepon, menunggu.
# 2. **Apa yang ia rasakan dan inginkan?** Emosi dan motif yang membuatnya melangkah lebih jauh.
# 3. **Apa yang menghalangi?** Ongkos kirim, harga, barang sulit didapat, jawaban yang tidak datang.
#
# Jalan tercepat: tulis dulu nama semua titik kontak dari atas ke bawah, baru isi kolom lainnya. Sel yang kosong menunjukkan pertanyaannya. Tombol **⋯** di ujung baris membuka rinciannya: titik nyeri, peluang, informasi yang dicari, motif, dan bukti. **Kolom** memilih apa yang tampil.
#
# Sudah punya daftar di Excel atau Google Sheets? Salin selnya, lalu **Tempel dari Excel**; sebelum ditambahkan, Anda melihat apa masuk ke mana. Keliru? **Urungkan** membatalkan langkah Anda sendiri, bukan tulisan teman.

# %% [markdown] en
# ## Three questions at every touchpoint
#
# 1. **What do they do?** Begin with a verb: search, compare, call, wait.
# 2. **What do they feel and want?** The emotion and the motive that carry them further.
# 3. **What stands in the way?** Shipping cost, the price, something hard to get, an answer that never comes.
#
# The quickest way: first name all touchpoints from top to bottom, then fill the other columns. An empty cell shows its question. The **⋯** button at the end of a row opens the details: pain point, opportunity, information sought, motives and evidence. **Columns** chooses what shows.
#
# Is there a list in Excel or Google Sheets already? Copy its cells, then **Paste from Excel**; before anything is added you see what goes where. A slip? **Undo** takes back your own steps, never a neighbour's words.

# %%
jejak.TouchpointTable(journey)

# %% [markdown] id
# Jalankan dua sel berikut kapan saja untuk meminta saran tentang titik kontak dan tahap. Saran tidak pernah menghalangi.

# %% [markdown] en
# Run the next two cells whenever you want advice on the touchpoints and the stages. Advice never blocks anything.

# %%
journey.findings("touchpoints")

# %%
journey.findings("stages")

# %% [markdown] id
# ## Hambatan bukan titik nyeri
#
# **Titik nyeri** adalah yang menyakitkan dalam hidup pelanggan: kamar gerah, mobil mogok. **Hambatan** adalah yang menahannya untuk membeli dari kita. Keduanya punya tempat sendiri di tabel, sebab obatnya berbeda.

# %% [markdown] en
# ## A barrier is not a pain point
#
# A **pain point** is what hurts in the customer's life: a room too hot, a car that will not start. A **barrier** is what keeps them from buying from us. Each has a place of its own in the table, because each needs a different cure.

# %%
journey.choices("barriers")

# %% [markdown] id
# Belum yakin di mana suatu momen terjadi? Berikut contoh kanal; menulis kanal sendiri juga boleh.

# %% [markdown] en
# Not sure where a moment takes place? Here are examples of channels; your own words are welcome too.

# %%
journey.choices("channels")

# %% [markdown] id
# ## Emosi: naik dan turun
#
# Geser setiap titik kontak sesuai perasaan persona, bukan perasaan kita. Tombol panah juga bisa. **Belum dinilai** tidak sama dengan **biasa**: biarkan kosong bila belum tahu.
#
# Untuk setiap puncak dan lembah, jawab tiga hal: kapan terjadi, mengapa, dan apa yang bisa kita lakukan.

# %% [markdown] en
# ## Emotions: up and down
#
# Move each touchpoint to what the persona feels, not to what we feel. The arrow keys work too. **Not rated** is not the same as **neutral**: leave it empty while you do not know.
#
# At every peak and every trough, answer three things: when it happens, why, and what we could do.

# %%
jejak.EmotionSliders(journey)

# %% [markdown] id
# ## Petanya sejauh ini
#
# Seluruh perjalanan dalam satu pandangan. Papan ini mengikuti setiap perubahan, dari Anda maupun dari rekan di notebook lain; **Layar penuh** cocok untuk proyektor.

# %% [markdown] en
# ## The map so far
#
# The whole journey at a glance. The board follows every change, yours and those of colleagues in other notebooks; **Full screen** suits a projector.

# %%
jejak.BoardView(journey)

# %% [markdown] id
# ## Periksa sendiri
#
# - Apakah awalnya sungguh awal, dan akhirnya sungguh akhir? Adakah yang hilang di tengah?
# - Hitung tindakan pelanggan sampai ia selesai membeli. Mana yang bisa dihapus?
# - Mana yang **teramati**, mana yang masih **dugaan**? Dugaan boleh; menyamarkannya jangan.
# - Apakah kurvanya bergerak? Kurva datar biasanya berarti kita terlalu sopan.
#
# Saran tentang emosi, lalu tentang titik nyeri dan hambatan:

# %% [markdown] en
# ## Check for yourself
#
# - Is the beginning really the beginning, and the end really the end? Is anything missing in between?
# - Count what customers have to do until they have bought. What could go?
# - What was **observed**, and what is still **assumed**? Assuming is fine; hiding it is not.
# - Does the curve move? A flat one usually means that we were too polite.
#
# Advice on emotions, then on pains and barriers:

# %%
journey.findings("emotions")

# %%
journey.findings("pains")

# %% [markdown] id
# **Langkah berikutnya:** [4 · Memilih tipe peta](04-tipe-peta.ipynb). Dengan cara apa cerita ini paling baik ditunjukkan?

# %% [markdown] en
# **Next step:** [4 · Choose the map type](04-map-type.ipynb). Which way of showing this story serves it best?
