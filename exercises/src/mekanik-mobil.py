# exercise: mekanik-mobil
# id: exercises/id/mekanik-mobil.ipynb
# en: exercises/en/mekanik-mobil.ipynb

# %% [markdown] id participant
# # Latihan: mencari mekanik mobil
#
# **Hasil latihan ini:** peta perjalanan seorang pengemudi dari mobil mogok sampai sesudah mobilnya jalan lagi.
#
# **Mengapa penting:** orang yang sedang terdesak mengingat siapa yang menolong, juga siapa yang sebenarnya bisa menolong tetapi tidak.
#
# **Waktu:** sekitar 45 menit, sendiri atau berdua. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel). Jawaban tersimpan di berkas `mekanik-mobil.journey.json` di folder ini, terpisah dari peta lokakarya.

# %% [markdown] en participant
# # Exercise: finding a car mechanic
#
# **What you will have at the end:** the journey of a driver from a car that fails to life after the repair.
#
# **Why it matters:** people in a hurry remember who helped, and also who could have helped and did not.
#
# **Time:** about 45 minutes, alone or in pairs. Begin with the menu **Run → Run All Cells**. Your answers are kept in `mekanik-mobil.journey.json` in this folder, apart from the workshop's map.

# %% [markdown] id solution
# # Kunci: mencari mekanik mobil
#
# Satu jawaban yang baik, bukan satu-satunya. Bandingkan setelah mencoba sendiri; perbedaan adalah bahan diskusi terbaik. Kunci ini memakai berkasnya sendiri, jadi tidak menyentuh jawaban peserta.

# %% [markdown] en solution
# # Answer key: finding a car mechanic
#
# One good answer, not the only one. Compare after trying for yourself; differences are the best material for discussion. The key uses a file of its own, so it never touches a participant's answers.

# %% id setup participant
import jejak
exercise = jejak.exercise("mekanik-mobil", lang="id")
journey, check = exercise.journey, exercise.check

# %% en setup participant
import jejak
exercise = jejak.exercise("mekanik-mobil", lang="en")
journey, check = exercise.journey, exercise.check

# %% id setup solution
import jejak
exercise = jejak.exercise("mekanik-mobil", lang="id", path="mekanik-mobil.key.journey.json")
journey, check = exercise.journey, exercise.check

# %% en setup solution
import jejak
exercise = jejak.exercise("mekanik-mobil", lang="en", path="mekanik-mobil.key.journey.json")
journey, check = exercise.journey, exercise.check

# %% [markdown] id
# ## Ceritanya
#
# Seseorang hendak ke minimarket. Mesin mobil menyala, gas diinjak, mobil tidak bergerak. Ia membuka kap dan memeriksa kabel-kabelnya; tidak ada yang tampak salah.
#
# Lewat ponsel ia mencari kemungkinan sebabnya, lalu mencari mekanik. Hasilnya disaring menurut lokasi dan layanan. Dua mekanik tersisa, keduanya dengan ulasan dan testimoni yang baik.
#
# **Mekanik pertama** tidak mengangkat telepon. Kemudian ia menelepon balik: beberapa hari ini tidak ada waktu, sebaiknya cari yang lain saja. Percakapan selesai.
#
# **Mekanik kedua** mendengarkan, lalu bersedia datang. Di tempat, ia memeriksa mobil, menjelaskan bagian mana yang bermasalah, dan memperbaikinya hari itu juga.

# %% [markdown] en
# ## The story
#
# Somebody is about to drive to the corner shop. The engine starts, the foot goes down, the car stays where it is. A look under the bonnet: the cables seem fine.
#
# On the phone, a search for what it might be turns into a search for a mechanic. Location and services narrow the list. Two mechanics remain, both with good reviews and testimonials.
#
# The **first mechanic** does not pick up. Then he calls back: no time for the next few days, better try somebody else. End of the call.
#
# The **second mechanic** listens and agrees to come. On the spot he examines the car, explains which parts are the trouble, and repairs it the same day.

# %% [markdown] id
# ## 1 · Siapa pengemudinya?
#
# Beri pengemudi itu nama, usia atau pekerjaan, dua frustrasi, satu harapan, dan paling sedikit satu motif. Mengapa ia tidak bisa menunggu?

# %% [markdown] en
# ## 1 · Who is the driver?
#
# Give the driver a name, an age or occupation, two frustrations, one expectation and at least one motive. Why can't this wait?

# %% id solution
journey.put("personas", id="pengemudi", name="Bima", age=41, occupation="Pengelola katering rumahan", location="Semarang")
journey.put("personas", id="pengemudi", frustrations=["Tidak paham mesin", "Jadwal antar berantakan bila mobil diam"])
journey.put("personas", id="pengemudi", expectations=["Mobil jalan lagi hari ini, dan tahu sebabnya"], motives=["need", "time"])

# %% en solution
journey.put("personas", id="driver", name="Bima", age=41, occupation="Runs a catering service from home", location="Semarang")
journey.put("personas", id="driver", frustrations=["Knows little about engines", "Deliveries fall apart when the car stands still"])
journey.put("personas", id="driver", expectations=["The car runs again today, and the cause is known"], motives=["need", "time"])

# %% [markdown] id solution
# **Alasannya.** Motif **kebutuhan** dan **waktu** menjelaskan sisa ceritanya: setiap jam menunggu membuat penilaian turun, dan setiap kepastian membuatnya naik.

# %% [markdown] en solution
# **Why.** The motives **need** and **time** explain the rest of the story: every hour of waiting pulls the rating down, and every certainty lifts it.

# %%
jejak.PersonaBuilder(journey)

# %% [markdown] id
# ## 2 · Titik kontak
#
# Petakan paling sedikit enam titik kontak di tiga tahap atau lebih, lewat paling sedikit tiga kanal. Beri setiap mekanik barisnya sendiri, dan isi tindakan di semua baris. Menunggu juga tindakan.
#
# Tambahkan satu titik kontak sesudah perbaikan; karena itu rekaan, biarkan buktinya **dugaan**.

# %% [markdown] en
# ## 2 · Touchpoints
#
# Map at least six touchpoints in three or more stages, through at least three channels. Give each mechanic a row of its own, and fill in the action in every row. Waiting is an action too.
#
# Add a touchpoint after the repair; as you made it up, leave its evidence at **assumed**.

# %% id solution
journey.put("touchpoints", id="mogok", stage="awareness", name="Mobil tidak mau jalan", channel="home", action="Menginjak gas dan menunggu sia-sia", thought="Kenapa harus pagi ini?")
journey.put("touchpoints", id="kap", stage="awareness", name="Memeriksa mesin sendiri", channel="home", action="Membuka kap dan memeriksa kabel", thought="Kelihatannya tidak ada yang salah.")
journey.put("touchpoints", id="cari", stage="consideration", name="Mencari mekanik", channel="search_engine", action="Mencari sebabnya, lalu menyaring mekanik menurut lokasi dan layanan", thought="Yang mana yang bisa datang?")
journey.put("touchpoints", id="ulasan", stage="consideration", name="Membaca ulasan", channel="third_party_review", action="Membaca testimoni dan memilih dua mekanik", thought="Dua ini kelihatannya bisa dipercaya.")
journey.put("touchpoints", id="satu", stage="decision", name="Telepon mekanik pertama", channel="phone", action="Menelepon, menunggu telepon balik, lalu ditolak", thought="Lalu aku harus ke siapa?")
journey.put("touchpoints", id="dua", stage="decision", name="Telepon mekanik kedua", channel="phone", action="Menceritakan masalah dan menyepakati jam datang", thought="Syukurlah, ada yang mendengarkan.")
journey.put("touchpoints", id="periksa", stage="purchase", name="Pemeriksaan di rumah", channel="technician", action="Melihat mobil diperiksa dan mendengar penjelasannya", thought="Akhirnya aku tahu sebabnya.")
journey.put("touchpoints", id="jalan", stage="purchase", name="Mobil diperbaiki", channel="technician", action="Mencoba mobil dan membayar")
journey.put("touchpoints", id="simpan", stage="retention", name="Menyimpan nomor mekanik", channel="phone", action="Menyimpan nomornya untuk servis berikutnya")
journey.put("touchpoints", id="bintang", stage="advocacy", name="Menulis ulasan", channel="third_party_review", action="Memberi ulasan dan menyebut keduanya")

# %% en solution
journey.put("touchpoints", id="fails", stage="awareness", name="The car will not move", channel="home", action="Steps on the pedal and waits in vain", thought="Why this morning, of all mornings?")
journey.put("touchpoints", id="bonnet", stage="awareness", name="Looking under the bonnet", channel="home", action="Opens the bonnet and checks the cables", thought="It all looks fine to me.")
journey.put("touchpoints", id="search", stage="consideration", name="Searching for a mechanic", channel="search_engine", action="Looks up the cause, then narrows mechanics by location and services", thought="Which of them would come here?")
journey.put("touchpoints", id="reviews", stage="consideration", name="Reading reviews", channel="third_party_review", action="Reads testimonials and picks two mechanics", thought="These two seem trustworthy.")
journey.put("touchpoints", id="one", stage="decision", name="Calling the first mechanic", channel="phone", action="Calls, waits to be called back, is turned away", thought="So whom do I call now?")
journey.put("touchpoints", id="two", stage="decision", name="Calling the second mechanic", channel="phone", action="Describes the trouble and agrees on a time", thought="Thank goodness, somebody listens.")
journey.put("touchpoints", id="visit", stage="purchase", name="Examination at home", channel="technician", action="Watches the car being examined and hears what is wrong", thought="Now I know what it was.")
journey.put("touchpoints", id="runs", stage="purchase", name="The car is repaired", channel="technician", action="Tries the car and pays")
journey.put("touchpoints", id="keep", stage="retention", name="Keeping the number", channel="phone", action="Saves the number for the next service")
journey.put("touchpoints", id="stars", stage="advocacy", name="Writing a review", channel="third_party_review", action="Writes a review that mentions both mechanics")

# %% [markdown] id solution
# **Alasannya.** Kedua panggilan berada di tahap dan kanal yang sama, jadi bedanya jelas: bukan ahli atau tidak, melainkan apa yang dipegang pengemudi setelah telepon ditutup. Dua titik kontak terakhir adalah dugaan, dan ditandai begitu.

# %% [markdown] en solution
# **Why.** Both calls share a stage and a channel, so the difference is plain: not skill, but what the driver holds after hanging up. The last two touchpoints are assumptions, and marked as such.

# %%
jejak.TouchpointTable(journey)

# %% [markdown] id
# ## 3 · Emosi
#
# Nilai setiap titik kontak dari sudut pandang pengemudi. Kapan ia paling sendirian?

# %% [markdown] en
# ## 3 · Emotions
#
# Rate every touchpoint as the driver would. When is the driver most alone?

# %% id solution
ratings = {"mogok": -1, "kap": -1, "cari": 0, "ulasan": 0, "satu": -2, "dua": 1, "periksa": 1, "jalan": 2, "simpan": 1, "bintang": 1}
for touchpoint, valence in ratings.items():
    journey.put("touchpoints", id=touchpoint, ratings={"pengemudi": {"valence": valence}})

# %% en solution
ratings = {"fails": -1, "bonnet": -1, "search": 0, "reviews": 0, "one": -2, "two": 1, "visit": 1, "runs": 2, "keep": 1, "stars": 1}
for touchpoint, valence in ratings.items():
    journey.put("touchpoints", id=touchpoint, ratings={"driver": {"valence": valence}})

# %%
jejak.EmotionSliders(journey)

# %% [markdown] id
# ## 4 · Yang sakit, dan obatnya
#
# Kembali ke tabel di bagian 2 dan buka rincian titik terendah dengan tombol **⋯**. Tulis **titik nyeri** dan satu **peluang**: apa yang bisa dilakukan mekanik itu tanpa menambah jam kerjanya? Sesudah itu lihat kurvanya dengan menjalankan lagi sel di bawah (**Shift+Enter**).

# %% [markdown] en
# ## 4 · What hurts, and the cure
#
# Go back to the table in part 2 and open the details of the lowest point with its **⋯** button. Write the **pain point** and one **opportunity**: what could that mechanic do without working a minute longer? Then look at the curve by running the cell below again (**Shift+Enter**).

# %% id solution
journey.put("touchpoints", id="satu", pain_point="Ditolak tanpa jalan keluar, dan waktu sudah terbuang", barrier="Tidak ada jadwal untuk beberapa hari")
journey.put("touchpoints", id="satu", opportunity="Sebutkan nomor rekan yang bisa datang hari ini", moment_of_truth=True)

# %% en solution
journey.put("touchpoints", id="one", pain_point="Turned away without a way out, and the time is gone", barrier="No appointment for several days")
journey.put("touchpoints", id="one", opportunity="Pass on the number of a colleague who can come today", moment_of_truth=True)

# %% [markdown] id solution
# **Pelajarannya.** Sibuk itu wajar; membiarkan orang tanpa jalan keluar itu pilihan. Mekanik pertama tahu betul kesulitan pengemudi dan bisa menolong dengan satu nomor telepon. Mekanik kedua mendengarkan, memeriksa dengan teliti, menjelaskan, dan menyelesaikan; itulah yang diceritakan orang kepada orang lain.

# %% [markdown] en solution
# **The lesson.** Being busy is normal; leaving somebody without a way out is a choice. The first mechanic knew the driver's trouble well and could have helped with one phone number. The second listened, looked closely, explained and finished the job; that is what people tell others about.

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
