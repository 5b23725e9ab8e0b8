# track: map
# step: 4
# id: workshops/id/map/04-tipe-peta.ipynb
# en: workshops/en/map/04-map-type.ipynb

# %% [markdown] id
# # 4 · Memilih tipe peta
#
# **Hasil langkah ini:** satu tipe peta yang dipilih dengan sadar, dan papan peta yang sudah terbaca sebagai cerita.
#
# **Mengapa penting:** bahan yang sama bisa menjawab pertanyaan berbeda: apa yang terjadi sekarang, bagaimana hari orang ini, apa yang kita inginkan, atau siapa yang bekerja di balik layar. Satu peta menjawab satu pertanyaan.
#
# **Waktu:** sekitar 15 menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel).

# %% [markdown] en
# # 4 · Choose the map type
#
# **What you will have at the end:** a type of map chosen on purpose, and a board that already reads as a story.
#
# **Why it matters:** the same material can answer different questions: what happens now, what this person's day is like, what we wish for, or who works behind the scenes. One map answers one question.
#
# **Time:** about 15 minutes. Begin with the menu **Run → Run All Cells**.

# %% setup
import jejak
journey = jejak.open("journey.json")

# %% [markdown] id
# ## Kembali ke tujuan
#
# Tipe peta mengikuti tujuan dari langkah 1, jadi bacalah sekali lagi:

# %% [markdown] en
# ## Back to the goal
#
# The type follows from the goal of step 1, so read it once more:

# %%
journey.show("goals")

# %% [markdown] id
# ## Empat tipe
#
# Untuk setiap tipe: gunanya, kapan cocok, yang menguntungkan, dan yang perlu diwaspadai.

# %% [markdown] en
# ## Four types
#
# For each: what it is for, when it suits, what speaks for it and what to beware of.

# %%
journey.choices("map_types")

# %% [markdown] id
# ## Pilih
#
# Masih bimbang? Ambil **kondisi saat ini** (`current_state`). Memperbaiki selalu dimulai dengan melihat, dan peta hari ini menjadi pembanding untuk semua perubahan nanti.
#
# Hapus tanda `#`, ganti dengan kata kunci tipe lain bila perlu, lalu tekan **Shift+Enter**.

# %% [markdown] en
# ## Choose
#
# Still undecided? Take the **current state** (`current_state`). Improving begins with seeing, and today's map is what later changes will be measured against.
#
# Take away the `#`, put in another type's key if you wish, and press **Shift+Enter**.

# %%
# journey.set("map_type", "current_state")

# %% [markdown] id
# ## Apa yang berubah di peta
#
# - **Kondisi saat ini:** tindakan, pikiran, dan perasaan sebagaimana adanya. Usahakan banyak yang **teramati**.
# - **Sehari dalam kehidupan:** tambahkan momen tanpa merek kita, termasuk saat merek lain yang dipakai.
# - **Kondisi masa depan:** tulis perilaku yang diinginkan, dan tandai sebagai **usulan**.
# - **Cetak biru layanan:** catat orang, teknologi, dan proses di belakang setiap momen; langkah 5 membantu.
#
# Papan di bawah dibaca dari kiri ke kanan: tahap di atas, titik kontak di bawahnya, lalu satu baris untuk setiap hal.

# %% [markdown] en
# ## What changes on the map
#
# - **Current state:** actions, thoughts and feelings as they are. Try to have many of them **observed**.
# - **Day in the life:** add moments without our brand, and those in which other brands are used.
# - **Future state:** write the behaviour you wish for, and mark it as **proposed**.
# - **Service blueprint:** note people, technology and processes behind each moment; step 5 helps.
#
# The board below reads from left to right: stages on top, touchpoints below them, then one row for each aspect.

# %%
journey.show("board")

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
# **Langkah berikutnya:** [5 · Mendata sumber daya](05-sumber-daya.ipynb). Dengan apa kita bisa membantu pelanggan?

# %% [markdown] en
# **Next step:** [5 · List the resources](05-resources.ipynb). What do we have to help with?
