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
# **Waktu:** sekitar {minutes} menit; langkah terpanjang. Beri jeda sebelum bagian emosi. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # 3 · List the touchpoints
#
# **What you will have at the end:** the touchpoints from the first need to life after the purchase, with actions, thoughts, barriers and a curve of emotions.
#
# **Why it matters:** this is the map itself. Here you see where people move on, where they get stuck, and where they quietly leave.
#
# **Time:** about {minutes} minutes; the longest step. Take a break before the emotions. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("map", step=3)

# %% [markdown] id
# covers: 2.1 2.2 3.2
# ## Tahap: bagian-bagian perjalanan
#
# **Tahap** mengelompokkan momen menurut sejauh mana pelanggan sudah melangkah. Enam tahap yang lazim: kesadaran, pertimbangan, keputusan, pembelian, retensi, advokasi. Tiga tahap (kesadaran, pertimbangan, keputusan) cukup bila yang menarik hanya jalan menuju keputusan. Keputusan dari susunan tiga mencakup pembelian.
#
# Enam tahap sudah terpasang. Bila cocok, langsung turun ke bagian berikutnya; **selengkapnya** di samping tahap memberi tahu tempatnya, peluangnya, dan pertanyaan untuk memulai.

# %% [markdown] en
# ## Stages: the parts of the way
#
# A **stage** groups moments by how far the customer has come. The six usual ones: awareness, consideration, decision, purchase, retention, advocacy. Three (awareness, consideration, decision) are enough if only the way to the decision matters. The decision of the three includes the purchase.
#
# Six stages are in place already. If they suit you, go on to the next section; **more** beside a stage tells where it happens, which chance it offers, and which questions to begin with.

# %%
# covers: 1.stages 2.1 2.2 3.2
jejak.StageEditor(journey)

# %% [markdown] id
# covers: 2.14 2.15 3.4
# ## Titik kontak: tiga pertanyaan
#
# **Titik kontak** adalah satu momen saat pelanggan bertemu merek. **Kanal** adalah tempatnya: situs web, media sosial, iklan, ulasan, surel, artikel, mesin pencari, cerita dari mulut ke mulut, layanan pelanggan. Di setiap titik kontak, tanyakan:
#
# 1. **Apa yang ia lakukan?** Mulai dengan kata kerja: mencari, membandingkan, menelepon, menunggu.
# 2. **Apa yang ia rasakan dan inginkan?** Emosi dan motif yang membuatnya melangkah lebih jauh.
# 3. **Apa yang menghalangi?** Ongkos kirim, harga, barang sulit didapat, jawaban yang tidak datang.
#
# Jalan tercepat: tulis dulu nama semua titik kontak dari atas ke bawah, baru isi kolom lainnya.

# %% [markdown] en
# ## Touchpoints: three questions
#
# A **touchpoint** is one moment at which customer and brand meet. The **channel** is where: a website, social media, an advertisement, a review, an email, an article, a search engine, word of mouth, customer service. At each of them, ask:
#
# 1. **What do they do?** Begin with a verb: search, compare, call, wait.
# 2. **What do they feel and want?** The emotion and the motive that carry them further.
# 3. **What stands in the way?** Shipping cost, the price, something hard to get, an answer that never comes.
#
# The quickest way: first name all touchpoints from top to bottom, then fill the other columns.

# %%
# covers: 1.touchpoints 2.14 2.15 2.17 3.4 3.7
jejak.TouchpointTable(journey)

# %% [markdown] id
# covers: 2.7 3.7
# <details>
# <summary>Cara memakai tabel ini</summary>
#
# - **⋯** di ujung baris membuka rinciannya: titik nyeri, peluang, motif, informasi yang dicari dan sumbernya, serta bukti.
# - **Bukti** berkata jujur: **teramati** (ada yang melihatnya), **dugaan**, atau **usulan**. Peta tidak pernah tepat seratus persen, dan dugaan boleh; menyamarkannya jangan.
# - **Kolom** memilih apa yang tampil. Lengkap berarti lima hal terisi: proses membeli (tahap), tindakan, emosi, informasi yang dicari, dan solusi (peluang).
# - **Tempel dari Excel** menerima daftar dari Excel atau Google Sheets; sebelum ditambahkan, Anda melihat apa masuk ke mana.
#
# </details>

# %% [markdown] en
# <details>
# <summary>How to use this table</summary>
#
# - **⋯** at the end of a row opens the details: pain point, opportunity, motives, the information sought and its source, and the evidence.
# - **Evidence** is honest: **observed** (somebody saw it), **assumed** or **proposed**. No map is a hundred per cent right, and assuming is fine; hiding it is not.
# - **Columns** chooses what shows. A full map has five things: the buying process (stages), actions, emotions, the information sought, and solutions (opportunities).
# - **Paste from Excel** takes a list from Excel or Google Sheets; before anything is added you see what goes where.
#
# </details>

# %% [markdown] id
# covers: 1.pains 2.18 2.19 3.6
# ## Titik nyeri dan hambatan
#
# **Titik nyeri** adalah yang menyakitkan dalam hidup pelanggan: kamar gerah, mobil mogok. **Hambatan** adalah yang menahannya untuk membeli dari kita: anggaran, birokrasi, keraguan. Keduanya punya tempat sendiri, sebab obatnya berbeda.
#
# Untuk titik nyeri, catat apa kata pelanggan, saran, dan jawaban yang sudah disiapkan. Untuk hambatan, tulis cara mengatasinya; formulir menawarkan usul yang boleh diubah.

# %% [markdown] en
# ## Pains and barriers
#
# A **pain point** is what hurts in the customer's life: a room too hot, a car that will not start. A **barrier** is what keeps them from buying from us: the budget, red tape, doubt. Each has a place of its own, because each needs a different cure.
#
# For a pain, note what customers say about it, a suggestion, and the answer you have ready. For a barrier, write how to overcome it; the form proposes words that you may change.

# %%
# covers: 1.pains 2.18 2.19 3.6
jejak.PainList(journey)

# %% [markdown] id
# covers: 2.20
# ## Emosi: naik dan turun
#
# Jeda dulu? Sekarang waktunya. Lalu geser setiap titik kontak sesuai perasaan persona, bukan perasaan kita: dari frustrasi, melewati biasa saja, sampai gembira. **Belum dinilai** tidak sama dengan **biasa**: biarkan kosong bila belum tahu.
#
# Untuk setiap puncak dan lembah, jawab tiga hal: **kapan** terjadi, **mengapa**, dan **apa yang bisa kita lakukan**.

# %% [markdown] en
# ## Emotions: up and down
#
# Time for a break? This is the place. Then move each touchpoint to what the persona feels, not to what we feel: from frustration over indifference to delight. **Not rated** is not the same as **neutral**: leave it empty while you do not know.
#
# At every peak and every trough, answer three things: **when** it happens, **why**, and **what we could do**.

# %%
# covers: 1.emotions 2.20
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
# covers: 2.28
# **Bandingkan dengan contoh.** Di AC portabel, lembahnya ada di halaman tanpa spesifikasi; di mekanik mobil, di telepon balik yang tidak memberi jalan keluar. Keduanya bukan soal harga. Di mana lembah di peta tim, dan apakah sebabnya sejelas itu?

# %% [markdown] en
# **Compare with the examples.** With the portable AC, the trough is a page without specifications; with the car mechanic, a call back that offers no way out. Neither is about the price. Where is the trough of your own map, and is its cause as clear?

# %%
# covers: 2.28
journey.examples("board")

# %% [markdown] id
# <details>
# <summary>Untuk pelatih: menjalankan langkah ini</summary>
#
# - **20 menit:** nama dan tindakan semua titik kontak. **10 menit:** titik nyeri dan hambatan. **Jeda 10 menit. 15 menit:** emosi. **5 menit:** bacakan petanya sebagai cerita.
# - **Bila daftarnya berhenti di kasir,** tanyakan, "Apa yang terjadi seminggu kemudian?"
# - **Bila kurvanya datar,** minta satu kalimat yang akan diucapkan persona di setiap titik. Perasaannya ikut terdengar.
# - **Kesalahan yang sering:** tindakan perusahaan ("kami mengirim surel") ditulis sebagai titik kontak. Tulis tindakan pelanggan ("membuka surel").
#
# </details>

# %% [markdown] en
# <details>
# <summary>For the trainer: running this step</summary>
#
# - **20 minutes:** names and actions of all touchpoints. **10 minutes:** pains and barriers. **A break of 10 minutes. 15 minutes:** emotions. **5 minutes:** read the map aloud as a story.
# - **If the list ends at the till,** ask, "What happens a week later?"
# - **If the curve is flat,** ask for the sentence the persona would say at each point. The feeling comes with it.
# - **A common mistake:** what the company does ("we send an email") written down as a touchpoint. Write what the customer does ("opens the email").
#
# </details>

# %% [markdown] id
# covers: 2.16
# ## Periksa sendiri
#
# - Apakah awalnya sungguh awal, dan akhirnya sungguh akhir? Adakah yang hilang di tengah?
# - **Hitung** tindakan pelanggan sampai ia selesai membeli. Mana yang bisa dihapus?
# - Mana yang **teramati**, mana yang masih **dugaan**?
# - Apakah kurvanya bergerak? Kurva datar biasanya berarti kita terlalu sopan.

# %% [markdown] en
# ## Check for yourself
#
# - Is the beginning really the beginning, and the end really the end? Is anything missing in between?
# - **Count** what customers have to do until they have bought. What could go?
# - What was **observed**, and what is still **assumed**?
# - Does the curve move? A flat one usually means that we were too polite.

# %% [markdown] id
# **Langkah berikutnya:** [4 · Memilih tipe peta](04-tipe-peta.ipynb). Dengan cara apa cerita ini paling baik ditunjukkan?

# %% [markdown] en
# **Next step:** [4 · Choose the map type](04-map-type.ipynb). Which way of showing this story serves it best?
