# track: map
# step: 0
# id: workshops/id/map/00-mulai.ipynb
# en: workshops/en/map/00-start.ipynb

# %% [markdown] id
# # Selamat datang di Jejak
#
# Dalam lokakarya ini tim Anda menggambar **perjalanan pelanggan**: apa yang dilakukan, dipikirkan, dan dirasakan seseorang sejak kebutuhannya muncul sampai lama setelah ia membeli.
#
# **Hasil halaman ini:** Anda tahu cara kerja lokakarya, punya rencana waktu, dan siap memulai langkah 1.
#
# **Mengapa penting:** sepuluh menit persiapan di sini menghemat setengah jam kebingungan nanti.
#
# **Waktu:** sekitar 10 menit.
#
# **Mulai di sini:** buka menu **Run → Run All Cells** (menjalankan semua sel). Pertama kali, butuh beberapa detik. Setelah itu formulir dan gambar muncul di bawah setiap bagian; gulir kembali ke sini. Lakukan hal yang sama di awal setiap notebook.

# %% [markdown] en
# # Welcome to Jejak
#
# In this workshop your team draws a **customer's journey**: what somebody does, thinks and feels from the moment a need arises until long after they have bought.
#
# **What you will have at the end:** you know how the workshop works, have a plan for your time, and are ready for step 1.
#
# **Why it matters:** ten minutes of preparation here save half an hour of confusion later.
#
# **Time:** about 10 minutes.
#
# **Start here:** open the menu **Run → Run All Cells**. The first time, this takes some seconds. Then forms and pictures appear below each section; scroll back up to here. Do the same at the start of every notebook.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("map")

# %% [markdown] id
# ## Tujuh langkah, satu peta
#
# | Langkah | Pertanyaannya | Menit |
# |---|---|---|
# | [1 · Tujuan](01-tujuan.ipynb) | Untuk apa peta ini, dan sampai di mana? | {minutes:1} |
# | [2 · Persona](02-persona.ipynb) | Perjalanan siapa? | {minutes:2} |
# | [3 · Titik kontak](03-titik-kontak.ipynb) | Apa yang terjadi, dan bagaimana rasanya? | {minutes:3} |
# | [4 · Tipe peta](04-tipe-peta.ipynb) | Dengan cara apa ditunjukkan? | {minutes:4} |
# | [5 · Sumber daya](05-sumber-daya.ipynb) | Apa yang kita punya, apa yang kurang? | {minutes:5} |
# | [6 · Telusuri peta](06-telusuri-peta.ipynb) | Apakah petanya benar? | {minutes:6} |
# | [7 · Perbarui peta](07-perbarui-peta.ipynb) | Apa yang akan kita ubah? | {minutes:7} |
# | [Penutup](08-penutup.ipynb) | Siapa yang perlu melihatnya? | 20 |
#
# Kerjakan berurutan bila ini yang pertama. Melompat dan kembali selalu boleh; kotak kemajuan di atas menunjukkan apa yang sudah dan belum.

# %% [markdown] en
# ## Seven steps, one map
#
# | Step | Its question | Minutes |
# |---|---|---|
# | [1 · Goal](01-goal.ipynb) | What is the map for, and how far does it go? | {minutes:1} |
# | [2 · Persona](02-buyer-persona.ipynb) | Whose journey is it? | {minutes:2} |
# | [3 · Touchpoints](03-touchpoints.ipynb) | What happens, and how does it feel? | {minutes:3} |
# | [4 · Map type](04-map-type.ipynb) | Which way of showing it serves best? | {minutes:4} |
# | [5 · Resources](05-resources.ipynb) | What do we have, and what do we lack? | {minutes:5} |
# | [6 · Walk the map](06-walk-the-map.ipynb) | Is the map true? | {minutes:6} |
# | [7 · Update the map](07-update-the-map.ipynb) | What are we going to change? | {minutes:7} |
# | [Closing](08-closing.ipynb) | Who needs to see it? | 20 |
#
# Take them in this order if it is your first time. Skipping and coming back is always fine; the box of progress above shows what is done and what is not.

# %% [markdown] id
# covers: 2.29
# <details>
# <summary>Mengapa membuat peta perjalanan pelanggan?</summary>
#
# - **Melihat dari sisi pelanggan.** Kita mengenal bagian masing-masing; pelanggan mengalami semuanya sekaligus.
# - **Menemukan tempat orang tersendat** atau diam-diam pergi, sebelum ada yang mengeluh.
# - **Bicara pada saat yang tepat:** pesan dan bantuan disesuaikan dengan yang ingin diketahui pelanggan di tahap itu.
# - **Menyatukan tim.** Pemasaran, penjualan, dan layanan melihat gambar yang sama, lalu membagi pekerjaan.
# - **Menjaga pelanggan lama,** bukan hanya mencari yang baru; loyalitas tumbuh dari pengalaman, bukan dari satu transaksi.
# - **Memakai uang dengan lebih tepat:** perbaikan masuk ke titik yang paling dirasakan orang, bukan ke titik yang paling ramai dibicarakan di kantor.
#
# </details>

# %% [markdown] en
# <details>
# <summary>Why map a customer's journey?</summary>
#
# - **See it from the customer's side.** We each know our own part; customers live through all of it.
# - **Find where people get stuck** or quietly leave, before anybody complains.
# - **Speak at the right moment:** messages and help fit what the customer wants to know at that stage.
# - **Bring the team together.** Marketing, sales and service look at one picture, then share the work.
# - **Keep customers,** instead of only winning new ones; loyalty grows from experience, not from a single sale.
# - **Spend money where it counts:** improvements go to the point people feel most, not to the one most talked about in the office.
#
# </details>

# %% [markdown] id
# covers: 2.28 2.30
# ## Seperti apa hasilnya
#
# Dua peta contoh menemani lokakarya ini. Buka dan lihat sebentar; di setiap langkah, bagian yang sama bisa dibandingkan dengan punya tim.
#
# - **AC portabel:** seorang pembeli meninggalkan toko pertama yang halamannya tanpa spesifikasi dan tanpa tempat bertanya, lalu membeli di toko kedua yang menawarkan antar dan pasang.
# - **Mekanik mobil:** mekanik pertama menelepon balik terlalu lambat dan tidak memberi nomor pengganti; mekanik kedua datang, menjelaskan, dan memperbaiki.

# %% [markdown] en
# ## What the result looks like
#
# Two example maps go along with this workshop. Unfold them and have a short look; at every step you can hold the same part against your own.
#
# - **Portable AC:** a buyer leaves the first shop, whose page has no specifications and nobody to ask, and buys from the second, which offers delivery and installation.
# - **Car mechanic:** the first mechanic calls back too late and names nobody else; the second comes, explains and repairs.

# %%
journey.examples("board")

# %% [markdown] id
# ## Isi folder ini
#
# Peta Anda ada dalam satu berkas, `journey.json`, di samping notebook ini. Semua langkah memakai berkas itu: yang ditulis di langkah 1 terbaca lagi di langkah 7.
#
# - **Tidak ada tombol simpan.** Formulir menulis **Tersimpan** bila ketikan sudah ada di berkas. Bila sambungan putus, ketikan ditahan dan dikirim lagi nanti.
# - **Beberapa orang sekaligus** boleh mengisi peta yang sama; perubahan rekan muncul dalam beberapa detik.
# - **Urungkan** membatalkan langkah Anda sendiri, tidak pernah tulisan orang lain.
# - **Cadangan** dari keadaan sebelumnya tersimpan otomatis di folder `.jejak`.

# %% [markdown] en
# ## What is in this folder
#
# Your map lives in one file, `journey.json`, beside this notebook. All steps use that file: what you write in step 1 is there again in step 7.
#
# - **There is no save button.** A form says **Saved** once your words are in the file. If the connection drops, they are kept and sent again later.
# - **Several people at once** may fill in the same map; a colleague's changes appear within seconds.
# - **Undo** takes back your own steps, never anybody else's words.
# - **Backups** of earlier states are kept by themselves in the folder `.jejak`.

# %% [markdown] id
# ## Bahasa, contoh, atau kosong
#
# **Bahasa.** Notebook ini punya kembaran berbahasa Inggris yang isinya sama, sel demi sel. Untuk memakainya, hapus kedua tanda `#` di bawah, tekan **Shift+Enter**, lalu buka `00-start.ipynb` di daftar berkas sebelah kiri. Formulir dan ringkasan ikut berganti bahasa; tulisan tim sendiri tidak diterjemahkan dan tidak hilang. Mengubahnya kembali: `"id"` sebagai ganti `"en"`.

# %% [markdown] en
# ## Language, an example or a blank map
#
# **Language.** This notebook has an Indonesian twin that says the same, cell by cell. To use it, take away both `#` below, press **Shift+Enter**, and open `00-mulai.ipynb` in the list of files on the left. Forms and the summary change their language as well; what your team wrote is neither translated nor lost. To change back, put `"en"` in place of `"id"`.

# %% id
# journey.set("language", "en")
# journey.track("map")

# %% en
# journey.set("language", "id")
# journey.track("map")

# %% [markdown] id
# covers: 2.30
# **Contoh atau kosong.** Sudah ada isinya? Berarti folder ini dimulai dari peta contoh, untuk diubah sedikit demi sedikit. Masih kosong? Itu untuk kasus tim sendiri. Keduanya cara belajar yang baik.
#
# <details>
# <summary>Membuat folder lain untuk tim lain</summary>
#
# Buka terminal dengan menu **File → New → Terminal** (terminal baru), lalu ketik salah satu baris ini. Folder yang sudah ada tidak pernah ditimpa.
#
# | Perintah | Membuat |
# |---|---|
# | `jejak new tim-1 --lang id` | peta kosong |
# | `jejak new tim-1 --lang id --from ac-portabel` | peta contoh AC portabel |
# | `jejak new tim-1 --lang id --from mekanik-mobil` | peta contoh mekanik mobil |
#
# </details>

# %% [markdown] en
# **An example or a blank map.** Is something in it already? Then this folder began with an example map, to be changed bit by bit. Is it empty? That is for your team's own case. Both are good ways to learn.
#
# <details>
# <summary>Make another folder for another team</summary>
#
# Open a terminal with the menu **File → New → Terminal**, then type one of these lines. A folder that exists is never overwritten.
#
# | Command | Makes |
# |---|---|
# | `jejak new team-1 --lang en` | a blank map |
# | `jejak new team-1 --lang en --from ac-portabel` | the example map of the portable AC |
# | `jejak new team-1 --lang en --from mekanik-mobil` | the example map of the car mechanic |
#
# </details>

# %% [markdown] id
# ## Untuk pelatih: rencana waktu
#
# Pilih bentuk acara: dua jam, empat jam, atau sehari. Jadwal di bawah menghitung menit tiap langkah dan jeda, lalu berkata jujur bila acara mulai terlambat. Yang belajar sendiri boleh melewatinya.

# %% [markdown] en
# ## For the trainer: a plan for the time
#
# Choose the shape of the event: two hours, four hours, or a day. The agenda below counts the minutes of each step and the breaks, and is honest when you begin to run late. If you learn on your own, skip it.

# %%
jejak.Agenda(journey)

# %% [markdown] id
# <details>
# <summary>Untuk pelatih: sebelum peserta datang</summary>
#
# - **Satu folder untuk satu tim,** tiga sampai lima orang, satu layar. Undang orang yang sungguh bertemu pelanggan.
# - **Jalankan semua langkah sekali** dengan peta contoh. Satu jam cukup untuk tahu di mana orang akan bertanya.
# - **Bawa bahan nyata:** ulasan, keluhan, catatan telepon. Peta dari ingatan saja menjadi peta tentang kita sendiri.
# - **Isi sendiri dulu, baru bersama.** Lima menit hening di awal setiap langkah membuat yang pendiam ikut bersuara.
# - **Jangan mengejar sempurna.** Peta tidak pernah tepat seratus persen. Yang belum pasti ditandai sebagai dugaan, lalu lanjut.
#
# </details>

# %% [markdown] en
# <details>
# <summary>For the trainer: before people arrive</summary>
#
# - **One folder for each team,** three to five people, one screen. Invite those who really meet customers.
# - **Run through all steps once** with an example map. An hour is enough to know where people will ask.
# - **Bring real material:** reviews, complaints, notes of calls. A map from memory alone becomes a map of ourselves.
# - **Alone first, then together.** Five silent minutes at the start of each step let the quiet ones be heard.
# - **Do not chase perfection.** No map is ever a hundred per cent right. Mark what is uncertain as assumed, and go on.
#
# </details>

# %% [markdown] id
# covers: 3.1
# ## Jalur lain
#
# Buku panduan tidak sepakat tentang langkahnya: ada yang menyebut tujuh, ada tujuh yang lain, enam, lima, atau empat. Pekerjaannya sama, urutannya berbeda. Karena itu Jejak punya lima **jalur** di atas satu peta. Yang sedang Anda buka adalah `map`; bila ini yang pertama, tetaplah di sini.
#
# Tabel berikut menunjukkan langkah mana di setiap jalur yang mengerjakan bagian peta yang sama, lalu untuk siapa jalur itu.

# %% [markdown] en
# ## Other tracks
#
# The guides disagree about the steps: one counts seven, another seven different ones, others six, five or four. The work is the same, the order is not. So Jejak has five **tracks** over one map. You are on `map`; if this is your first time, stay here.
#
# The table below shows which step of each track works on the same part of the map, and then whom the track is for.

# %%
# covers: 3.1
journey.show("crosswalk")

# %% [markdown] id
# covers: 3.1
# **Pindah jalur?** Hapus tanda `#` di sel berikut, ganti nama jalurnya bila perlu, lalu tekan **Shift+Enter**. Notebook jalur itu muncul di samping yang ini. Petanya tetap satu: yang sudah diisi terbaca juga di sana, dan tidak ada yang hilang.

# %% [markdown] en
# **Another track?** Take away the `#` in the next cell, put in another track's name if you wish, and press **Shift+Enter**. The notebooks of that track appear beside this one. The map stays one: what you have filled in shows there too, and nothing is lost.

# %%
# journey.track("process")

# %% [markdown] id
# **Langkah berikutnya:** [1 · Menetapkan tujuan](01-tujuan.ipynb). Untuk apa peta ini dibuat?

# %% [markdown] en
# **Next step:** [1 · Set the goal](01-goal.ipynb). What is this map for?
