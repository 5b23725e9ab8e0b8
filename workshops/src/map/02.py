# track: map
# step: 2
# id: workshops/id/map/02-persona.ipynb
# en: workshops/en/map/02-buyer-persona.ipynb

# %% [markdown] id
# covers: 1.persona
# # 2 · Menyusun persona
#
# **Hasil langkah ini:** satu orang rekaan yang terasa nyata: bernama, punya kesibukan, punya masalah, dan berharap sesuatu.
#
# **Mengapa penting:** "pelanggan kami" tidak punya perasaan; Rani punya. Dengan satu orang yang jelas, tim berhenti berdebat soal selera masing-masing dan mulai bertanya, "Apa yang akan dilakukan Rani?"
#
# **Waktu:** sekitar {minutes} menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # 2 · Create the persona
#
# **What you will have at the end:** one made-up person who feels real: with a name, a daily life, problems and a hope.
#
# **Why it matters:** "our customers" have no feelings; Rani has. With one person in view, a team stops arguing about its own tastes and starts to ask, "What would Rani do?"
#
# **Time:** about {minutes} minutes. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("map", step=2)

# %% [markdown] id
# covers: 2.11
# ## Kumpulkan bahan, baru mengarang
#
# Persona itu rekaan, bahannya jangan. Enam langkah kecil, sepuluh menit saja:
#
# 1. **Siapa audiensnya?** Usia, tempat tinggal, kesibukan. Jawaban langkah 1 menjadi bekal.
# 2. **Rasa repot apa yang diredakan produk ini?** Sebut kejadiannya, bukan fiturnya.
# 3. **Apa pemicu membeli, dan apa yang membuat ragu?**
# 4. **Siapa yang sudah membeli?** Baca ulasan, tanya layanan pelanggan, telepon dua orang.
# 5. **Hidupkan:** beri nama, satu kalimat yang sering ia ucapkan, satu hal yang membuatnya kesal.
# 6. **Rapikan** ke dalam formulir di bawah.
#
# Tulis dari mana bahannya. Persona yang sepenuhnya dugaan tetap boleh, asal semua orang tahu itu dugaan.

# %% [markdown] en
# ## Gather first, invent later
#
# The persona is invented; the material should not be. Six small steps, ten minutes in all:
#
# 1. **Who is the audience?** Age, where they live, what fills their days. Your answers from step 1 are a start.
# 2. **Which trouble does the product relieve?** Name the event, not the feature.
# 3. **What triggers buying, and what makes them hesitate?**
# 4. **Who has bought already?** Read reviews, ask customer service, call two people.
# 5. **Bring the person to life:** a name, a sentence they often say, a thing that annoys them.
# 6. **Tidy up** into the form below.
#
# Note where it comes from. A persona made of guesses alone is allowed, as long as everybody knows that it is.

# %% [markdown] id
# covers: 2.10 2.17
# ## Isi formulirnya
#
# Nama, usia, profesi, frustrasi, dan harapan adalah intinya. Gaya hidup, kepribadian, dan kebiasaan belanja membuatnya hidup; isi yang Anda tahu.
#
# **Motif** tidak harus masuk akal. Orang membeli karena perlu, tetapi juga karena takut ketinggalan, ingin dipandang, atau sekadar tergoda. Pilih yang jujur, paling banyak tiga.

# %% [markdown] en
# ## Fill in the form
#
# Name, age, occupation, frustrations and expectations are the core. Lifestyle, personality and shopping habits bring it to life; fill in what you know.
#
# **Motives** need not be reasonable. People buy because they need to, but also because they fear missing out, want to be admired, or were simply tempted. Choose honestly, three at most.

# %%
# covers: 1.persona 2.10 2.11 2.17
jejak.PersonaBuilder(journey)

# %% [markdown] id
# covers: 2.12 3.5
# ## Berapa persona?
#
# **Satu persona untuk satu peta.** Pilih yang perjalanannya paling umum. Tambahkan yang kedua hanya bila perjalanannya benar-benar lain dan keduanya mewakili sebagian besar pelanggan; kurva emosi lalu menunjukkan keduanya berdampingan. Lebih dari dua membuat peta sulit dibaca; buat peta kedua saja.
#
# **Bandingkan dengan contoh.** Apakah persona tim juga bisa dikenali di jalan?

# %% [markdown] en
# ## How many personas?
#
# **One persona for one map.** Choose the one whose journey is the most common. Add a second one only if their journey is truly different and the two of them stand for most of the customers; the curve of emotions then shows them side by side. More than two make a map hard to read; make a second map instead.
#
# **Compare with the examples.** Would you know your persona, too, if you met them in the street?

# %%
# covers: 2.28
journey.examples("personas")

# %% [markdown] id
# <details>
# <summary>Untuk pelatih: menjalankan langkah ini</summary>
#
# - **10 menit:** setiap orang mencatat tiga hal tentang pelanggan yang pernah ia temui sendiri. **15 menit:** isi formulir bersama. **5 menit:** ceritakan personanya kepada tim sebelah.
# - **Bila personanya terdengar seperti tim sendiri,** tanyakan, "Siapa pelanggan terakhir yang Anda ajak bicara?"
# - **Kesalahan yang sering:** frustrasi yang diambil dari laporan penjualan. Frustrasi ada di hidup orang, bukan di laporan.
#
# </details>

# %% [markdown] en
# <details>
# <summary>For the trainer: running this step</summary>
#
# - **10 minutes:** everybody notes three things about a customer they have met themselves. **15 minutes:** fill in the form together. **5 minutes:** tell the team next to you about the persona.
# - **If the persona sounds like the team,** ask, "Who was the last customer you talked to?"
# - **A common mistake:** frustrations taken from a sales report. Frustrations belong to a life, not to a report.
#
# </details>

# %% [markdown] id
# ## Periksa sendiri
#
# - Alihkan mata dari layar, lalu ceritakan persona ini dalam dua kalimat. Apakah teman satu tim membayangkan orang yang sama?
# - Apakah frustrasinya berasal dari hidupnya, atau sebenarnya dari laporan penjualan kita?
# - Bila harapannya terpenuhi, apakah tujuan dari langkah 1 ikut tercapai?

# %% [markdown] en
# ## Check for yourself
#
# - Look away from the screen and describe the persona in two sentences. Does your team-mate picture the same person?
# - Do the frustrations come from their life, or from our own sales report?
# - If the expectation is met, do we come closer to the goal of step 1?

# %% [markdown] id
# ### Catatan: yang masih perlu ditanyakan
#
# Tulis di bawah ini pertanyaan untuk pelanggan yang belum terjawab.
#
# Klik sekali titik-titik di bawah, tekan **Enter**, lalu tulis. **Shift+Enter** bila selesai.

# %% [markdown] en
# ### Notes: what we still have to ask
#
# Write down below the questions to customers that are still open.
#
# Click the dots below once, press **Enter**, and write. **Shift+Enter** when you are done.

# %% [markdown] id notes
# …

# %% [markdown] en notes
# …

# %% [markdown] id
# **Langkah berikutnya:** [3 · Mendaftar titik kontak](03-titik-kontak.ipynb). Ikuti orang ini dari kejadian pertama sampai terakhir.

# %% [markdown] en
# **Next step:** [3 · List the touchpoints](03-touchpoints.ipynb). Follow this person from the first event to the last.
