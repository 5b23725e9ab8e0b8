# track: map
# step: 2
# id: workshops/id/map/02-persona.ipynb
# en: workshops/en/map/02-persona.ipynb

# %% [markdown] id
# # 2 · Membuat persona
#
# **Hasil langkah ini:** satu orang rekaan yang terasa nyata: bernama, punya kesibukan, punya masalah, dan berharap sesuatu.
#
# **Mengapa penting:** "pelanggan kami" tidak punya perasaan; Rani punya. Dengan satu orang yang jelas, tim berhenti berdebat soal selera masing-masing dan mulai bertanya, "Apa yang akan dilakukan Rani?"
#
# **Waktu:** sekitar 30 menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel).

# %% [markdown] en
# # 2 · Build the persona
#
# **What you will have at the end:** one made-up person who feels real: with a name, a daily life, problems and a hope.
#
# **Why it matters:** "our customers" have no feelings; Rani has. With one person in view, a team stops arguing about its own tastes and starts to ask, "What would Rani do?"
#
# **Time:** about 30 minutes. Begin with the menu **Run → Run All Cells**.

# %% setup
import jejak
journey = jejak.open("journey.json")

# %% [markdown] id
# ## Kumpulkan bahan, baru mengarang
#
# Persona itu rekaan, bahannya jangan. Jawab berurutan, sepuluh menit saja:
#
# 1. **Siapa audiensnya?** Usia, tempat tinggal, kesibukan.
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
# The persona is invented; the material should not be. Answer in this order, ten minutes in all:
#
# 1. **Who is the audience?** Age, where they live, what fills their days.
# 2. **Which trouble does the product relieve?** Name the event, not the feature.
# 3. **What triggers buying, and what makes them hesitate?**
# 4. **Who has bought already?** Read reviews, ask customer service, call two people.
# 5. **Bring the person to life:** a name, a sentence they often say, a thing that annoys them.
# 6. **Tidy up** into the form below.
#
# Note where it comes from. A persona made of guesses alone is allowed, as long as everybody knows that it is.

# %% [markdown] id
# ## Isi formulirnya
#
# Di pojok kanan formulir tertulis apakah isian sudah **tersimpan**. Tidak ada tombol simpan: yang diketik langsung masuk ke `journey.json`.

# %% [markdown] en
# ## Fill in the form
#
# At the right of the form you read whether your words are **saved**. There is no save button: what you type goes straight into `journey.json`.

# %%
jejak.PersonaBuilder(journey)

# %% [markdown] id
# ## Motif: mengapa ia membeli
#
# Motif tidak harus masuk akal. Orang membeli karena perlu, tetapi juga karena takut ketinggalan, ingin dipandang, atau sekadar tergoda. Pilih yang jujur, paling banyak tiga, lalu tandai di formulir.

# %% [markdown] en
# ## Motives: why they buy
#
# Motives need not be reasonable. People buy because they need to, but also because they fear missing out, want to be admired, or were simply tempted. Choose honestly, three at most, and mark them in the form.

# %%
journey.choices("motives")

# %% [markdown] id
# ## Berapa persona?
#
# **Satu persona untuk satu peta.** Tambahkan yang kedua hanya bila perjalanannya benar-benar lain dan keduanya mewakili banyak pelanggan. Lebih dari dua membuat peta sulit dibaca; buat peta kedua saja.
#
# Beginilah persona akan tampil di ringkasan. Setelah mengubah formulir, jalankan lagi sel ini dengan **Shift+Enter**.

# %% [markdown] en
# ## How many personas?
#
# **One persona for one map.** Add a second one only if their journey is truly different and the two of them stand for many customers. More than two make a map hard to read; make a second map instead.
#
# This is how the persona will look in the summary. After changing the form, run this cell again with **Shift+Enter**.

# %%
journey.show("personas")

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

# %%
journey.findings("persona")

# %% [markdown] id
# **Langkah berikutnya:** [3 · Mendaftar titik kontak](03-titik-kontak.ipynb). Ikuti orang ini dari kejadian pertama sampai terakhir.

# %% [markdown] en
# **Next step:** [3 · List the touchpoints](03-touchpoints.ipynb). Follow this person from the first event to the last.
