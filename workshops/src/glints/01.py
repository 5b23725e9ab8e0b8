# track: glints
# step: 1
# id: workshops/id/glints/glints-enam-langkah.ipynb
# en: workshops/en/glints/glints-six-steps.ipynb

# %% [markdown] id
# covers: 3.1
# # Peta dalam enam langkah
#
# **Hasil notebook ini:** peta satu persona yang tipenya dipilih dengan sadar, sudah dicoba, dan disertai daftar sumber daya yang dimiliki dan yang masih diperlukan.
#
# **Mengapa penting:** jalur ini menekankan dua hal yang sering terlupa: bertahan pada **satu** orang, dan memeriksa apakah kita **sanggup** menjalankan yang kita gambar.
#
# **Waktu:** sekitar tiga jam, dengan jeda sesudah langkah 2 dan 4. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel); setelah beberapa detik, formulir muncul di bawah setiap bagian. Lalu gulir kembali ke sini.
#
# **Mengapa enam?** Artikel Glints yang menjadi bahan jalur ini menjanjikan delapan hal, lalu memberikan enam. Yang tidak disebutnya, menelusuri peta sendiri dan menjalankan perubahannya, tetap ditawarkan di sini, di langkah 5 dan 6.

# %% [markdown] en
# # A map in six steps
#
# **What you will have at the end:** the map of one persona, of a type chosen on purpose, tried out, with a list of the resources you own and those you still need.
#
# **Why it matters:** this track stresses two things that are easily forgotten: to stay with **one** person, and to ask whether we are **able** to do what we draw.
#
# **Time:** about three hours, with breaks after steps 2 and 4. Begin with the menu **Run → Run All Cells**; after some seconds, forms appear below each section. Then scroll back up to here.
#
# **Why six?** The article by Glints behind this track promises eight things and then gives six. What it leaves out, walking the map oneself and making the changes, is offered here all the same, in steps 5 and 6.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("glints")

# %% [markdown] id
# covers: 2.29
# ## Sebelum mulai: untuk apa semua ini?
#
# Jawab dulu dalam hati, lalu buka.
#
# <details>
# <summary>Toko A selalu ramai pembeli baru. Mengapa itu belum tentu kabar baik?</summary>
#
# Karena mungkin tidak ada yang kembali. Penjual yang baik mendatangkan orang **dan** menahan yang sudah ada. Peta menunjukkan apa yang terjadi sesudah kasir, tempat kebiasaan pembeli terbentuk.
#
# </details>
#
# <details>
# <summary>Apa yang dicari orang sebelum memutuskan? Dari mana kita tahu?</summary>
#
# Setiap orang menimbang hal lain: harga, ulasan, waktu, rasa aman. Menebak dari meja menghasilkan daftar keinginan kita sendiri. Peta memaksa kita bertanya di setiap titik, sehingga pengetahuan tentang pembeli makin dalam.
#
# </details>
#
# <details>
# <summary>Bisakah kesetiaan dibeli dengan diskon?</summary>
#
# Sebentar saja. Orang setia kepada pengalaman: barang yang mudah dipakai, janji yang ditepati, pertolongan saat dibutuhkan. Peta menunjukkan di titik mana pengalaman itu dibuat atau dirusak.
#
# </details>

# %% [markdown] en
# ## Before you begin: what is all this for?
#
# Answer silently first, then unfold.
#
# <details>
# <summary>Shop A is always full of new buyers. Why may that be no good news?</summary>
#
# Because perhaps nobody comes back. A good seller brings people in **and** keeps those who are there. A map shows what happens after the till, where buyers form their habits.
#
# </details>
#
# <details>
# <summary>What do people look for before they decide? How do we know?</summary>
#
# Everybody weighs something else: the price, reviews, time, safety. Guessing at a desk gives a list of our own wishes. A map makes us ask at every point, so what we know about buyers gains depth.
#
# </details>
#
# <details>
# <summary>Can loyalty be bought with discounts?</summary>
#
# Only for a while. People are loyal to an experience: a thing that is easy to use, a promise kept, help when it is needed. A map shows at which point that experience is made or spoilt.
#
# </details>

# %% [markdown] id
# covers: 1.goal 2.9
# ## 1 · Tentukan tujuannya
#
# Ada dua cara bertanya. **Dari sisi pembeli:** apa yang ingin ia dapatkan? **Dari sisi kita:** *apakah pengalamannya sudah sesuai dengan yang diharapkan?* Pertanyaan kedua itu sendiri tujuan yang baik, asal "sesuai" bisa dihitung, misalnya "sembilan dari sepuluh pesanan tiba pada hari yang dijanjikan".

# %% [markdown] en
# ## 1 · Set the goal
#
# There are two ways to ask. **From the buyer's side:** what do they want to get? **From our side:** *does the experience meet what they expect?* That second question is a good goal in itself, as long as "meet" can be counted, as in "nine out of ten orders arrive on the promised day".

# %%
# covers: 1.goal 2.9
jejak.GoalPicker(journey)

# %%
journey.findings("goal")

# %% [markdown] id
# covers: 1.persona 2.12 2.10
# ## 2 · Bertahan pada satu persona
#
# Persona memuat dua macam data. **Demografi** bisa dihitung: usia, pekerjaan, tempat tinggal. **Psikografi** harus ditanyakan: apa yang penting baginya, apa yang membuatnya ragu, bagaimana ia ingin dilihat orang.
#
# Punya beberapa persona? Pilih yang **paling umum**, dan tulis apa yang biasanya ia pilih serta apa yang tidak ia sukai. Setiap persona tambahan melipatgandakan jalan yang mungkin; satu jalan yang jelas lebih berguna daripada empat jalan yang samar.

# %% [markdown] en
# ## 2 · Stay with one persona
#
# A persona holds two kinds of facts. **Demographics** can be counted: age, work, where they live. **Psychographics** have to be asked: what matters to them, what makes them hesitate, how they want to be seen.
#
# Are there several personas? Take the **most common** one, and write what they usually choose and what they dislike. Every persona more multiplies the possible ways; one clear way is of more use than four blurred ones.

# %%
# covers: 1.persona 2.10 2.12
jejak.PersonaBuilder(journey)

# %%
journey.examples("personas")

# %% [markdown] id
# covers: 1.audience 2.13
# **Bila ada waktu: audiensnya.** Persona itu mewakili siapa? Jawab beberapa pertanyaan ini, dan biarkan kosong yang masih harus ditanyakan.

# %% [markdown] en
# **If there is time: the audience.** Whom does the persona stand for? Answer some of these questions, and leave open what you still have to ask.

# %%
# covers: 1.audience 2.13
jejak.AudienceForm(journey)

# %%
journey.findings("persona")

# %% [markdown] id
# covers: 1.touchpoints 1.pains 3.4
# ## 3 · Tentukan titik kontak
#
# Inilah langkah utamanya; beri waktu paling banyak. Panduan yang berbeda memakai kata ini untuk hal berbeda: tempat, kanal, tombol, bahkan motivasi. Di Jejak, **titik kontak adalah momennya**. Tempatnya masuk ke kolom kanal; motif dan titik nyeri punya kolom sendiri.
#
# | Kalau Anda berpikir … | tulis sebagai … |
# |---|---|
# | "tombol bayar" | titik kontak "Membayar", kanal: aplikasi |
# | "Instagram" | titik kontak "Melihat video pemasangan", kanal: media sosial |
# | "takut ditipu" | motif atau hambatan di baris yang sedang dibicarakan |
#
# Pilih berdasarkan riset, bukan selera: mana yang sungguh dilewati persona?

# %% [markdown] en
# ## 3 · List the touchpoints
#
# This is the main step; give it most of the time. Guides use the word for different things: a place, a channel, a button, even a motive. In Jejak **a touchpoint is the moment**. The place goes into the channel; motives and pain points have columns of their own.
#
# | If you think of … | write it as … |
# |---|---|
# | "the pay button" | the touchpoint "Paying", channel: app |
# | "Instagram" | the touchpoint "Watching a video of the installation", channel: social media |
# | "afraid of fraud" | a motive or a barrier in the row you are talking about |
#
# Choose by research, not by taste: which ones does the persona really pass?

# %%
# covers: 1.touchpoints 3.4
jejak.TouchpointTable(journey)

# %% [markdown] id
# covers: 1.pains
# Lalu lihat di mana ia kesulitan atau tertahan. Tidak setiap momen punya keduanya.

# %% [markdown] en
# Then see where they are hurt or held back. Not every moment has both.

# %%
# covers: 1.pains
jejak.PainList(journey)

# %%
journey.findings("touchpoints")

# %% [markdown] id
# covers: 1.stages
# **Bila ada waktu: tahapnya.** Enam tahap sudah disiapkan. Tiga tahap atau tahap sendiri juga boleh:

# %% [markdown] en
# **If there is time: the stages.** Six stages are there already. Three of them, or stages of your own, will do as well:

# %%
# covers: 1.stages 2.1
jejak.StageEditor(journey)

# %% [markdown] id
# covers: 1.emotions
# **Bila ada waktu: perasaannya.** Geser setiap titik kontak sesuai yang dirasakan persona; biarkan **belum dinilai** yang belum diketahui.

# %% [markdown] en
# **If there is time: the feelings.** Move each touchpoint to what the persona feels; leave **not rated** what you do not know.

# %%
# covers: 1.emotions
jejak.EmotionSliders(journey)

# %% [markdown] id
# covers: 1.map_type 2.4 2.5 3.3
# ## 4 · Unsur apa yang ingin ditunjukkan?
#
# Artikel asalnya menyebut empat "elemen": kondisi saat ini, sehari dalam kehidupan, kondisi masa depan, dan cetak biru layanan. Karena kata elemen dipakai orang untuk tiga hal yang berbeda, Jejak menyebut ini **tipe peta**.
#
# Tipenya mengikuti tujuan di langkah 1. Formulir mengusulkan satu dan menjelaskan alasannya, lengkap dengan untung dan ruginya. Bimbang? **Kondisi saat ini** paling sering dipakai: yang dilakukan pembeli sekarang, dan yang mungkin ia lakukan.

# %% [markdown] en
# ## 4 · Which elements shall the map show?
#
# The article behind this track names four "elements": current state, day in the life, future state, and service blueprint. As people use the word element for three different things, Jejak calls this the **map type**.
#
# The type follows from the goal of step 1. The form proposes one and says why, with what speaks for it and against it. Undecided? The **current state** is used most: what buyers do now, and what they may do.

# %%
# covers: 1.map_type 2.4 2.5 2.6
jejak.MapTypeChooser(journey)

# %%
jejak.BoardView(journey)

# %% [markdown] id
# covers: 1.walk 2.22 3.7
# ## 5 · Pastikan benar
#
# Artikel asalnya meminta peta tanpa kesalahan sama sekali. Panduan lain justru berkata peta tidak pernah seratus persen tepat. Keduanya ada benarnya, jadi kerjakan begini: **cobalah berulang-ulang,** dan tandai setiap titik kontak dengan jujur.
#
# - **Teramati:** kita melihatnya, menghitungnya, atau mendengarnya dari pelanggan.
# - **Dugaan:** kita mengira begitu. Boleh, selama tertulis.
# - **Usulan:** belum ada, kita menginginkannya.
#
# Jalani peta itu sendiri, lalu bersama seorang pelanggan, lalu tunjukkan kepada orang yang setiap hari mengurusnya: layanan pelanggan, gudang, kasir. Catat yang Anda temukan.

# %% [markdown] en
# ## 5 · Make it right
#
# The article behind this track asks for a map without any error. Other guides say that a map is never one hundred per cent right. Both have a point, so do this: **try it again and again,** and label every touchpoint honestly.
#
# - **Observed:** we saw it, counted it, or heard it from customers.
# - **Assumed:** we think so. That is allowed, as long as it is written down.
# - **Proposed:** it does not exist yet; we wish it did.
#
# Walk the map yourselves, then with a customer, then show it to those who handle it every day: customer service, the warehouse, the till. Note what you find.

# %%
# covers: 1.walk 2.22
jejak.WalkLog(journey)

# %%
journey.examples("walkthroughs")

# %%
journey.findings("walk")

# %% [markdown] id
# covers: 1.update 2.23
# **Bila ada waktu: simpan versinya** sebelum mengubah apa pun, supaya percobaan berikutnya punya pembanding.

# %% [markdown] en
# **If there is time: keep a version** before you change anything, so that the next try has something to be compared with.

# %%
# covers: 1.update 2.23
jejak.VersionKeeper(journey)

# %% [markdown] id
# covers: 1.resources 2.21
# ## 6 · Sumber daya: dimiliki dan diperlukan
#
# Perjalanan pelanggan menyentuh hampir semua bagian usaha. Sebelum berjanji, periksa: **orang, alat, bahan, dan proses** apa yang sudah ada, dan mana yang belum?
#
# Untuk setiap masalah yang mungkin timbul, putuskan satu hal: bisa **diantisipasi**, atau harus **diterima**? Hujan lebat yang menunda pengiriman harus diterima; kesalnya pelanggan yang tidak diberi kabar bisa diantisipasi.

# %% [markdown] en
# ## 6 · Resources: owned and needed
#
# A customer's journey touches nearly every part of a business. Before you promise anything, check: which **people, tools, material and processes** are there, and which are not?
#
# For every problem that may come up, decide one thing: can it be **foreseen**, or must it be **accepted**? A storm that delays deliveries must be accepted; the anger of customers whom nobody told can be foreseen.

# %%
# covers: 1.resources 2.21
jejak.ResourceList(journey)

# %%
journey.examples("resources")

# %% [markdown] id
# covers: 1.plan 2.23
# **Bila ada waktu: jalankan perubahannya.** Dengan sumber daya yang ada hari ini, apa satu hal yang bisa dibuat lebih baik? Tulis siapa yang mengerjakan dan sampai kapan.

# %% [markdown] en
# **If there is time: make the change.** With the resources of today, which one thing could be made better? Write who does it and by when.

# %%
# covers: 1.plan 2.23
jejak.ChangePlan(journey)

# %% [markdown] id
# ### Yang perlu kami minta
#
# Tulis di bawah ini sumber daya yang paling kurang, siapa yang bisa mengatakan ya, dan kapan kita bertanya kepadanya.
#
# Klik sekali titik-titik di bawah, tekan **Enter**, lalu tulis. **Shift+Enter** bila selesai.

# %% [markdown] en
# ### What we have to ask for
#
# Write below the resource we lack most, who can say yes, and when we ask them.
#
# Click the dots below once, press **Enter**, and write. **Shift+Enter** when you are done.

# %% [markdown] id notes
# …

# %% [markdown] en notes
# …

# %% [markdown] id
# ## Periksa sendiri
#
# - Apakah peta ini masih tentang satu orang, atau diam-diam sudah menjadi "pelanggan pada umumnya"?
# - Titik kontak mana yang paling kita yakini, dan apa buktinya?
# - Adakah sumber daya yang kita miliki tetapi tidak pernah ditemui pelanggan?
#
# Saran untuk seluruh peta:

# %% [markdown] en
# ## Check for yourself
#
# - Is the map still about one person, or has it quietly become "customers in general"?
# - Which touchpoint are we surest of, and what is the evidence?
# - Do we own a resource that no customer ever meets?
#
# Advice on the whole map:

# %%
journey.findings()

# %%
jejak.ExportButton(journey)

# %% [markdown] id
# covers: 3.1
# **Langkah berikutnya:** dari peta ke perubahan. Jalur `map` memberi waktu lebih banyak untuk emosi, peluang, dan rencana; tabel di bawah menunjukkan langkah mana di sana yang memakai bahan yang sama.
#
# **Pindah jalur?** Hapus tanda `#` di sel terakhir, lalu tekan **Shift+Enter**: notebook jalur itu muncul di samping yang ini, petanya tetap satu, dan tidak ada yang hilang.

# %% [markdown] en
# **Next step:** from the map to change. The track `map` gives more time to emotions, opportunities and the plan; the table below shows which of its steps use the same material.
#
# **Another track?** Take away the `#` in the last cell and press **Shift+Enter**: the notebooks of that track appear beside this one, the map stays one, and nothing is lost.

# %%
# covers: 3.1
journey.show("crosswalk")

# %%
# journey.track("map")
