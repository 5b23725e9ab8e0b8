# track: process
# step: 2
# id: workshops/id/process/02-persona.ipynb
# en: workshops/en/process/02-buyer-persona.ipynb

# %% [markdown] id
# covers: 1.persona
# # 2 · Menyusun persona
#
# **Hasil langkah ini:** satu pembeli rekaan dengan nama, kebiasaan, dan alasan, yang bahannya berasal dari orang nyata.
#
# **Mengapa penting:** kita tidak bisa berdiri di posisi sebuah segmen pasar. Kita bisa berdiri di posisi Rani, yang pulang kerja pukul tujuh dan tidak bisa tidur karena gerah.
#
# **Waktu:** sekitar {minutes} menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # 2 · Create the persona
#
# **What you will have at the end:** one made-up buyer with a name, habits and reasons, made from material about real people.
#
# **Why it matters:** nobody can put themselves in the place of a market segment. We can put ourselves in the place of Rani, who comes home at seven and cannot sleep for the heat.
#
# **Time:** about {minutes} minutes. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("process", step=2)

# %% [markdown] id
# ## Dari audiens ke satu orang
#
# Baca lagi jawaban langkah 1. Siapa di antara mereka yang paling sering kita temui, atau paling sering kita kecewakan?

# %% [markdown] en
# ## From the audience to one person
#
# Read the answers of step 1 again. Which of these people do we meet most often, or disappoint most often?

# %%
journey.show("audience")

# %% [markdown] id
# covers: 2.10
# ## Empat lapis yang menjelaskan cara membeli
#
# 1. **Gaya hidup:** seperti apa minggunya? Kapan ia punya waktu, kapan ia lelah?
# 2. **Kepribadian:** teliti atau spontan, sabar atau cepat menyerah?
# 3. **Demografi:** usia, pekerjaan, jenis kelamin, tempat tinggal; seperlunya saja.
# 4. **Kebiasaan belanja:** lewat apa ia mencari, siapa yang ia percaya, bagaimana ia membayar, dan kapan ia menjelajah internet?
#
# Tambahkan **frustrasi** dan **harapan**; dari keduanya titik nyeri di langkah 3 tumbuh. Lalu simpan hanya yang menjelaskan perilaku. Warna kesukaan boleh menarik, tetapi jarang menentukan pembelian.

# %% [markdown] en
# ## Four layers that explain how somebody buys
#
# 1. **Lifestyle:** what is their week like? When do they have time, when are they tired?
# 2. **Personality:** careful or spontaneous, patient or quick to give up?
# 3. **Demographics:** age, work, gender, where they live; no more than needed.
# 4. **Shopping habits:** how do they search, whom do they trust, how do they pay, and when do they browse?
#
# Add **frustrations** and **expectations**; the pain points of step 3 grow from them. Then keep only what explains behaviour. A favourite colour may be charming, but it rarely decides a purchase.

# %% [markdown] id
# covers: 2.10
# <details>
# <summary>Dari mana bahannya, bila tidak ada anggaran riset?</summary>
#
# - **Lima percakapan** masing-masing sepuluh menit dengan orang yang baru saja membeli. Tanyakan "lalu apa yang terjadi?", bukan "apakah Anda puas?"
# - **Tiga puluh ulasan,** milik kita dan milik pesaing. Kumpulkan kata-kata yang berulang.
# - **Satu jam di layanan pelanggan:** dengarkan saja.
# - **Catatan yang sudah ada:** pesanan, pertanyaan, pengembalian barang.
#
# Tulis sumbernya di formulir. Persona yang masih dugaan boleh dipakai, selama semua orang tahu bahwa itu dugaan.
#
# </details>

# %% [markdown] en
# <details>
# <summary>Where does the material come from without a budget for research?</summary>
#
# - **Five conversations** of ten minutes with people who bought lately. Ask "and what happened then?", not "are you satisfied?"
# - **Thirty reviews,** ours and our competitors'. Collect the words that come back.
# - **An hour at customer service:** just listen.
# - **Records you have already:** orders, questions, returns.
#
# Write the source into the form. A persona that is still a guess may be used, as long as everybody knows it.
#
# </details>

# %%
# covers: 1.persona 2.10
jejak.PersonaBuilder(journey)

# %% [markdown] id
# **Bandingkan dengan contoh.** Kalimat mana yang membuat Anda mengenali orangnya?

# %% [markdown] en
# **Compare with the examples.** Which sentence makes you recognise the person?

# %%
journey.examples("personas")

# %% [markdown] id
# covers: 2.12 3.5
# ## Satu saja, paling banyak dua
#
# **Satu persona untuk satu peta.** Tambahkan yang kedua hanya bila ia menempuh jalan yang lain dan keduanya bersama-sama mewakili sebagian besar pelanggan. Jejak menerima lebih dari dua dan menggambar semuanya pada satu kurva, tetapi ceritanya menjadi sulit diikuti.
#
# **Cobalah menjadi orang itu.** Satu anggota tim duduk dan menjawab sebagai persona selama tiga menit; yang lain bertanya tentang pembelian terakhirnya. Jawaban yang tidak bisa diberikan adalah lubang di persona.

# %% [markdown] en
# ## One, and two at most
#
# **One persona for one map.** Add a second only if they take a different way and the two together stand for most customers. Jejak accepts more than two and draws all of them on one curve, but the story becomes hard to follow.
#
# **Try being that person.** One of the team sits down and answers as the persona for three minutes; the others ask about the last purchase. What cannot be answered is a hole in the persona.

# %% [markdown] id
# ## Periksa sendiri
#
# - Bila persona ini membaca kartunya sendiri, bagian mana yang akan ia bantah?
# - Apakah kebiasaannya cukup jelas untuk menebak di mana ia akan mencari besok?
# - Apakah sumbernya tertulis?

# %% [markdown] en
# ## Check for yourself
#
# - If the persona read their own card, which part would they deny?
# - Are the habits clear enough to guess where they will search tomorrow?
# - Is the source written down?

# %%
journey.findings("persona")

# %% [markdown] id
# **Langkah berikutnya:** [3 · Menemukan titik nyeri](03-titik-nyeri.ipynb). Apa yang membuat hidup orang ini lebih sulit dari seharusnya?

# %% [markdown] en
# **Next step:** [3 · Find the pain points](03-pain-points.ipynb). What makes this person's life harder than it has to be?
