# exercise: ac-portabel
# id: exercises/id/ac-portabel.ipynb
# en: exercises/en/ac-portabel.ipynb

# %% [markdown] id participant
# # Latihan: membeli AC portabel
#
# **Hasil latihan ini:** satu peta kecil yang menceritakan mengapa seorang pembeli meninggalkan satu toko dan memilih toko lain.
#
# **Mengapa penting:** di kehidupan nyata, toko pertama tidak pernah tahu ada yang pergi. Peta membuat kepergian itu terlihat.
#
# **Waktu:** sekitar 40 menit, sendiri atau berdua. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel). Jawaban tersimpan di berkas `ac-portabel.journey.json` di folder ini, terpisah dari peta lokakarya.

# %% [markdown] en participant
# # Exercise: buying a portable AC
#
# **What you will have at the end:** a small map that tells why a buyer left one shop and chose another.
#
# **Why it matters:** in real life, the first shop never learns that somebody left. A map makes the leaving visible.
#
# **Time:** about 40 minutes, alone or in pairs. Begin with the menu **Run → Run All Cells**. Your answers are kept in `ac-portabel.journey.json` in this folder, apart from the workshop's map.

# %% [markdown] id solution
# # Kunci: membeli AC portabel
#
# Satu jawaban yang baik, bukan satu-satunya. Bandingkan setelah mencoba sendiri; perbedaan adalah bahan diskusi terbaik. Kunci ini memakai berkasnya sendiri, jadi tidak menyentuh jawaban peserta.

# %% [markdown] en solution
# # Answer key: buying a portable AC
#
# One good answer, not the only one. Compare after trying for yourself; differences are the best material for discussion. The key uses a file of its own, so it never touches a participant's answers.

# %% id setup participant
import jejak
exercise = jejak.exercise("ac-portabel", lang="id")
journey, check = exercise.journey, exercise.check

# %% en setup participant
import jejak
exercise = jejak.exercise("ac-portabel", lang="en")
journey, check = exercise.journey, exercise.check

# %% id setup solution
import jejak
exercise = jejak.exercise("ac-portabel", lang="id", path="ac-portabel.key.journey.json")
journey, check = exercise.journey, exercise.check

# %% en setup solution
import jejak
exercise = jejak.exercise("ac-portabel", lang="en", path="ac-portabel.key.journey.json")
journey, check = exercise.journey, exercise.check

# %% [markdown] id
# ## Ceritanya
#
# Kemarau tinggal beberapa minggu lagi. Kamar sewa itu kecil dan menghadap ke barat; gerahnya bertahan sampai lewat tengah malam. Penghuninya berangkat kerja pagi-pagi, jadi kurang tidur terasa sepanjang hari.
#
# Ia mulai mencari di web: kipas, AC split, AC portabel. Kipas hanya memutar udara panas. AC split tidak cocok untuk kamar sekecil itu, belum lagi repot dan biaya memasangnya. Maka pilihannya AC portabel.
#
# Ternyata mereknya banyak sekali, dan semuanya mengaku hening dan hemat. Ia membaca ulasan demi ulasan sampai tersisa dua peritel.
#
# Situs **peritel pertama** berantakan. Spesifikasinya tidak ada, tempat bertanya pun tidak ada. Setelah beberapa menit, halaman itu ditutup.
#
# Situs **peritel kedua** nyaman dibuka di ponsel, dan menawarkan pengiriman sekaligus pemasangan. Ia memesan di sana.

# %% [markdown] en
# ## The story
#
# The hot season is a few weeks away. The rented room is small and faces west; the heat stays until long after midnight. Whoever lives there leaves for work early, so a bad night lasts all day.
#
# The search begins on the web: fans, split units, portable units. A fan only stirs hot air. A split unit does not suit so small a room, to say nothing of the trouble and cost of installing it. A portable AC it is.
#
# But there are so many of them, and each claims to be silent and thrifty. Review after review is read until two retailers are left.
#
# The website of the **first retailer** is a mess. There are no specifications, and nobody to ask. After some minutes, the page is closed.
#
# The website of the **second retailer** works well on a phone and offers delivery together with installation. That is where the order goes.

# %% [markdown] id
# ## 1 · Siapa pembelinya?
#
# Cerita di atas sengaja tidak menyebut nama. Beri pembeli itu nama, usia atau pekerjaan, dua frustrasi, dan satu harapan.

# %% [markdown] en
# ## 1 · Who is the buyer?
#
# The story leaves the name out on purpose. Give the buyer a name, an age or occupation, two frustrations and one expectation.

# %% id solution
journey.put("personas", id="pembeli", name="Rani", age=27, occupation="Staf administrasi", location="Bandung")
journey.put("personas", id="pembeli", frustrations=["Sulit tidur di kamar yang gerah", "Spesifikasi susah dibandingkan"])
journey.put("personas", id="pembeli", expectations=["Kamar sejuk tanpa melubangi dinding"], motives=["quality_of_life", "time"])

# %% en solution
journey.put("personas", id="buyer", name="Rani", age=27, occupation="Office clerk", location="Bandung")
journey.put("personas", id="buyer", frustrations=["Cannot sleep in a hot room", "Specifications are hard to compare"])
journey.put("personas", id="buyer", expectations=["A cool room without a hole in the wall"], motives=["quality_of_life", "time"])

# %% [markdown] id solution
# **Alasannya.** Frustrasi pertama berasal dari hidup pembeli, yang kedua dari cara membelinya. Keduanya perlu: yang satu menjelaskan mengapa ia mencari, yang lain mengapa ia nanti pergi.

# %% [markdown] en solution
# **Why.** The first frustration comes from the buyer's life, the second from the buying itself. Both are needed: one explains the search, the other explains the leaving.

# %%
jejak.PersonaBuilder(journey)

# %% [markdown] id
# ## 2 · Titik kontak
#
# Petakan paling sedikit lima titik kontak di tiga tahap atau lebih. Beri setiap peritel barisnya sendiri. Isi tindakan di semua baris, dan pikiran di paling sedikit tiga baris.
#
# Cerita berhenti pada pesanan, perjalanannya tidak. Tambahkan satu titik kontak sesudah membeli; karena itu rekaan, biarkan buktinya **dugaan**.

# %% [markdown] en
# ## 2 · Touchpoints
#
# Map at least five touchpoints in three or more stages. Give each retailer a row of its own. Fill in the action in every row, and the thought in three at least.
#
# The story stops at the order; the journey does not. Add a touchpoint after the purchase; as you made it up, leave its evidence at **assumed**.

# %% id solution
journey.put("touchpoints", id="gerah", stage="awareness", name="Kamar gerah", channel="home", action="Terbangun dan membuka jendela", thought="Besok aku harus cari pendingin.")
journey.put("touchpoints", id="cari", stage="awareness", name="Mencari di web", channel="search_engine", action="Membandingkan kipas, AC split, dan AC portabel", thought="AC split terlalu repot untuk kamar ini.")
journey.put("touchpoints", id="ulasan", stage="consideration", name="Membaca ulasan", channel="third_party_review", action="Membaca ulasan sampai tersisa dua peritel", thought="Semua mengaku hening. Mana yang benar?")
journey.put("touchpoints", id="pertama", stage="consideration", name="Situs peritel pertama", channel="website", action="Mencari spesifikasi dan tempat bertanya, lalu menutup halaman", thought="Tidak ada yang bisa ditanya.")
journey.put("touchpoints", id="kedua", stage="consideration", name="Situs peritel kedua", channel="website", action="Membaca tawaran antar dan pasang di ponsel", thought="Ini jelas, dan mereka yang memasang.")
journey.put("touchpoints", id="pesan", stage="purchase", name="Memesan", channel="website", action="Memesan sekaligus memilih jadwal pemasangan")
journey.put("touchpoints", id="pasang", stage="retention", name="Pemasangan", channel="technician", action="Menerima teknisi dan mencoba AC-nya")
journey.put("touchpoints", id="cerita", stage="advocacy", name="Bercerita kepada teman", channel="word_of_mouth", action="Menyebut nama peritel saat teman mengeluh gerah")

# %% en solution
journey.put("touchpoints", id="heat", stage="awareness", name="The hot room", channel="home", action="Wakes up and opens the window", thought="Tomorrow I will look for something.")
journey.put("touchpoints", id="search", stage="awareness", name="Searching the web", channel="search_engine", action="Compares fans, split and portable units", thought="A split unit is too much trouble for this room.")
journey.put("touchpoints", id="reviews", stage="consideration", name="Reading reviews", channel="third_party_review", action="Reads reviews until two retailers are left", thought="They all claim to be silent. Which one is?")
journey.put("touchpoints", id="first", stage="consideration", name="First retailer's site", channel="website", action="Looks for specifications and somebody to ask, then closes the page", thought="There is nobody to ask.")
journey.put("touchpoints", id="second", stage="consideration", name="Second retailer's site", channel="website", action="Reads about delivery and installation on the phone", thought="This is clear, and they install it.")
journey.put("touchpoints", id="order", stage="purchase", name="Ordering", channel="website", action="Orders and picks a time for the installation")
journey.put("touchpoints", id="install", stage="retention", name="Installation", channel="technician", action="Lets the technician in and tries the unit")
journey.put("touchpoints", id="tell", stage="advocacy", name="Telling a friend", channel="word_of_mouth", action="Names the retailer when a friend complains of the heat")

# %% [markdown] id solution
# **Alasannya.** Kedua situs berada di tahap dan kanal yang sama, sehingga satu-satunya yang berbeda adalah perlakuannya kepada pembeli. Dua titik kontak terakhir tidak ada di cerita; dugaan boleh dipakai selama ditandai sebagai dugaan.

# %% [markdown] en solution
# **Why.** Both sites share a stage and a channel, so the only thing that differs is how they treat the buyer. The last two touchpoints are not in the story; assumptions may be used as long as they are marked.

# %%
jejak.TouchpointTable(journey)

# %% [markdown] id
# ## 3 · Emosi
#
# Nilai setiap titik kontak dari sudut pandang pembeli. Di mana titik terendahnya?

# %% [markdown] en
# ## 3 · Emotions
#
# Rate every touchpoint as the buyer would. Where is the lowest point?

# %% id solution
ratings = {"gerah": -1, "cari": 0, "ulasan": -1, "pertama": -2, "kedua": 1, "pesan": 1, "pasang": 2, "cerita": 1}
for touchpoint, valence in ratings.items():
    journey.put("touchpoints", id=touchpoint, ratings={"pembeli": {"valence": valence}})

# %% en solution
ratings = {"heat": -1, "search": 0, "reviews": -1, "first": -2, "second": 1, "order": 1, "install": 2, "tell": 1}
for touchpoint, valence in ratings.items():
    journey.put("touchpoints", id=touchpoint, ratings={"buyer": {"valence": valence}})

# %%
jejak.EmotionSliders(journey)

# %% [markdown] id
# ## 4 · Yang sakit, dan obatnya
#
# Kembali ke tabel di bagian 2 dan buka rincian titik terendah dengan tombol **⋯**. Tulis **titik nyeri** dan satu **peluang**: apa yang bisa dilakukan peritel itu? Sesudah itu lihat kurvanya dengan menjalankan lagi sel di bawah (**Shift+Enter**).

# %% [markdown] en
# ## 4 · What hurts, and the cure
#
# Go back to the table in part 2 and open the details of the lowest point with its **⋯** button. Write the **pain point** and one **opportunity**: what could that retailer do? Then look at the curve by running the cell below again (**Shift+Enter**).

# %% id solution
journey.put("touchpoints", id="pertama", pain_point="Tidak bisa tahu apakah AC ini cocok untuk kamarnya", barrier="Spesifikasi kosong dan tidak ada tempat bertanya")
journey.put("touchpoints", id="pertama", opportunity="Pasang lembar spesifikasi dan nomor obrolan di setiap halaman produk", moment_of_truth=True)

# %% en solution
journey.put("touchpoints", id="first", pain_point="Cannot find out whether this unit suits the room", barrier="No specifications and nobody to ask")
journey.put("touchpoints", id="first", opportunity="Put a specification sheet and a chat number on every product page", moment_of_truth=True)

# %% [markdown] id solution
# **Pelajarannya.** Peritel pertama tidak kalah karena harga atau barang. Ia kalah karena diam: tidak menjawab pertanyaan yang sudah pasti muncul. Peritel kedua menang karena menebak masalah berikutnya, yaitu membawa dan memasang barang berat itu, lalu menyelesaikannya sebelum ditanya.

# %% [markdown] en solution
# **The lesson.** The first retailer did not lose on price or product. It lost by silence: it left a question open that was sure to come. The second won by guessing the next problem, carrying and installing a heavy machine, and solving it before being asked.

# %%
journey.chart("emotion")

# %% [markdown] id
# ## 5 · Periksa
#
# `check()` membaca peta ini dan menjawab dengan kata-kata: apa yang sudah baik, apa yang kurang, dan apa yang bisa dicoba. Ulangi sesering mungkin.

# %% [markdown] en
# ## 5 · Check
#
# `check()` reads your map and answers in words: what is good, what is missing, and what to try. Repeat it as often as you like.

# %%
check()
