# track: map
# step: 4
# id: workshops/id/map/04-tipe-peta.ipynb
# en: workshops/en/map/04-map-type.ipynb

# %% [markdown] id
# covers: 1.map_type
# # 4 · Memilih tipe peta
#
# **Hasil langkah ini:** satu tipe peta yang dipilih dengan sadar, dan papan peta yang sudah terbaca sebagai cerita.
#
# **Mengapa penting:** bahan yang sama bisa menjawab pertanyaan berbeda: apa yang terjadi sekarang, bagaimana hari orang ini, apa yang kita inginkan, atau siapa yang bekerja di balik layar. Satu peta menjawab satu pertanyaan.
#
# **Waktu:** sekitar {minutes} menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # 4 · Choose the map type
#
# **What you will have at the end:** a type of map chosen on purpose, and a board that already reads as a story.
#
# **Why it matters:** the same material can answer different questions: what happens now, what this person's day is like, what we wish for, or who works behind the scenes. One map answers one question.
#
# **Time:** about {minutes} minutes. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("map", step=4)

# %% [markdown] id
# covers: 2.4 2.5
# ## Pilih menurut tujuan
#
# Tipe peta mengikuti tujuan dari langkah 1. Formulir mengusulkan tipe yang cocok, lalu menunjukkan kelebihan dan kekurangannya; yang memutuskan tetap tim.
#
# Masih bimbang? Ambil **kondisi saat ini**, pilihan yang paling lazim. Memperbaiki selalu dimulai dengan melihat, dan peta hari ini menjadi pembanding untuk semua perubahan nanti.

# %% [markdown] en
# ## Let the goal choose
#
# The type follows from the goal of step 1. The form proposes the one that suits it and shows what speaks for and against each; the decision stays with the team.
#
# Still undecided? Take the **current state**, the usual choice. Improving begins with seeing, and today's map is what later changes will be measured against.

# %%
# covers: 1.map_type 2.4 2.5
jejak.MapTypeChooser(journey)

# %% [markdown] id
# covers: 2.6 2.8 3.8
# ## Apa yang berubah di peta
#
# Setiap tipe membawa **lajur**-nya sendiri, dan tabel di [langkah 3](03-titik-kontak.ipynb) mendapat kolom untuk mengisinya:
#
# - **Kondisi saat ini:** tindakan, pikiran, dan perasaan sebagaimana adanya. Usahakan banyak yang **teramati**.
# - **Sehari dalam kehidupan:** seluruh hari, termasuk momen tanpa merek kita dan saat merek lain yang dipakai.
# - **Kondisi masa depan:** perilaku yang diinginkan, ditandai sebagai **usulan**, dan visi merek, yang ditanyakan formulir di atas.
# - **Cetak biru layanan:** orang, teknologi, dan proses di belakang setiap momen; langkah 5 membantu.
# - **Peta pengalaman (satu interaksi):** lebih sempit, bukan lebih luas. Setiap langkah, perasaannya, serta maksud, rancangan, dan pelaksanaannya dari sisi kita.
#
# Papan dibaca dari kiri ke kanan: tahap di atas, titik kontak di bawahnya, lalu satu lajur untuk setiap hal.

# %% [markdown] en
# ## What changes on the map
#
# Each type brings **lanes** of its own, and the table of [step 3](03-touchpoints.ipynb) gets columns to fill them:
#
# - **Current state:** actions, thoughts and feelings as they are. Try to have many of them **observed**.
# - **Day in the life:** the whole day, with moments without our brand and those in which other brands are used.
# - **Future state:** the behaviour you wish for, marked as **proposed**, and the brand's vision, which the form above asks for.
# - **Service blueprint:** people, technology and processes behind each moment; step 5 helps.
# - **Experience map (one interaction):** narrower, not wider. Each step, its feeling, and what our side intends, designs and carries out.
#
# The board reads from left to right: stages on top, touchpoints below them, then one lane for each aspect.

# %%
# covers: 2.6
jejak.BoardView(journey)

# %% [markdown] id
# covers: 3.3
# <details>
# <summary>Kata "elemen" di buku lain</summary>
#
# Satu kata, tiga arti. Supaya tidak tertukar, Jejak memakai tiga kata:
#
# - **Tipe peta:** kondisi saat ini, sehari dalam kehidupan, kondisi masa depan, cetak biru layanan.
# - **Lajur:** baris di papan, misalnya tindakan, pikiran, perasaan.
# - **Elemen perjalanan:** melibatkan audiens, mengubah calon menjadi pelanggan, merawat hubungan, memenuhi harapan. Keempatnya kita pakai di halaman penutup.
#
# </details>

# %% [markdown] en
# <details>
# <summary>The word "elements" in other books</summary>
#
# One word, three meanings. To keep them apart, Jejak uses three words:
#
# - **Map type:** current state, day in the life, future state, service blueprint.
# - **Lane:** a row of the board, such as actions, thoughts, feelings.
# - **Journey element:** engaging the audience, turning prospects into customers, caring for the relationship, meeting expectations. We use these four on the closing page.
#
# </details>

# %% [markdown] id
# **Bandingkan dengan contoh.** Tujuan kedua contoh berbeda, tipenya sama: keduanya memilih **kondisi saat ini**. Apakah tujuannya memang meminta itu?

# %% [markdown] en
# **Compare with the examples.** Their goals differ, their type is the same: both chose the **current state**. Is that what the goals ask for?

# %%
# covers: 2.28
journey.examples("goals")

# %% [markdown] id
# <details>
# <summary>Untuk pelatih: menjalankan langkah ini</summary>
#
# - **5 menit:** baca usulan formulir dan putuskan. **10 menit:** satu orang membacakan papan sebagai cerita, yang lain menyela dengan "Lalu?"
# - **Bila tim ingin dua tipe sekaligus,** buat dulu kondisi saat ini. Peta masa depan menjadi versi berikutnya, lalu keduanya dibandingkan di langkah 7.
# - **Kesalahan yang sering:** menggambar keinginan, tetapi menamainya kondisi saat ini. Tanyakan, "Siapa yang pernah melihat ini terjadi?"
#
# </details>

# %% [markdown] en
# <details>
# <summary>For the trainer: running this step</summary>
#
# - **5 minutes:** read what the form proposes and decide. **10 minutes:** one person reads the board aloud as a story, the others interrupt with "And then?"
# - **If the team wants two types at once,** make the current state first. The future state becomes the next version, and step 7 compares the two.
# - **A common mistake:** drawing wishes and calling them the current state. Ask, "Who has seen this happen?"
#
# </details>

# %% [markdown] id
# ## Periksa sendiri
#
# - Lengkapi kalimat ini: "Kami memilih tipe … karena tujuan kami …". Apakah sambungannya wajar?
# - Kekurangan mana dari tipe itu yang paling mungkin menimpa kita, dan siapa yang mengawasinya?
# - Bacakan papan itu sebagai cerita. Di mana pendengar bertanya, "Lalu?"

# %% [markdown] en
# ## Check for yourself
#
# - Complete this sentence: "We chose … because our goal is …". Does the second half follow?
# - Which drawback of that type is most likely to catch us, and who keeps an eye on it?
# - Read the board aloud as a story. Where does the listener ask, "And then?"

# %% [markdown] id
# **Langkah berikutnya:** [5 · Mendata sumber daya dan layanan](05-sumber-daya.ipynb). Dengan apa kita bisa membantu pelanggan?

# %% [markdown] en
# **Next step:** [5 · Take stock of resources and services](05-resources.ipynb). What do we have to help with?
