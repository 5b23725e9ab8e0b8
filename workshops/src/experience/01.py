# track: experience
# step: 1
# id: workshops/id/experience/experience-satu-interaksi.ipynb
# en: workshops/en/experience/experience-one-interaction.ipynb

# %% [markdown] id
# covers: 2.8 3.8
# # Peta pengalaman: satu interaksi, lima langkah
#
# **Hasil notebook ini:** satu interaksi yang dilihat dari dekat, langkah demi langkah: apa yang dilakukan dan dirasakan pelanggan, apa yang kita maksudkan, dan apa yang akan kita perbaiki.
#
# **Mengapa penting:** peta perjalanan menunjukkan seluruh jalan; peta pengalaman menunjukkan satu tikungannya. Di satu tikungan itulah orang biasanya memutuskan untuk terus atau pulang.
#
# **Waktu:** sekitar dua jam, dengan jeda sesudah langkah 3. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel); setelah beberapa detik, formulir muncul di bawah setiap bagian. Lalu gulir kembali ke sini.

# %% [markdown] en
# # Experience map: one interaction, five steps
#
# **What you will have at the end:** one interaction seen closely, step by step: what customers do and feel, what we meant by it, and what we are going to improve.
#
# **Why it matters:** a journey map shows the whole road; an experience map shows one bend of it. It is usually in one bend that people decide to go on or to turn back.
#
# **Time:** about two hours, with a break after step 3. Begin with the menu **Run → Run All Cells**; after some seconds, forms appear below each section. Then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("experience")

# %% [markdown] id
# covers: 3.8 1.map_type 2.30
# ## 1 · Ambil templatnya
#
# Templatnya sudah tersedia: tiga baris dari pelanggan, tiga baris dari kita.
#
# | Baris | Pertanyaannya |
# |---|---|
# | **Langkah** | Apa yang dilakukan pelanggan di sini? |
# | **Pikiran** | Apa yang ia katakan dalam hati? |
# | **Emosi** | Bagaimana rasanya? |
# | **Maksud** | Apa yang ingin kita capai di momen ini? |
# | **Rancangan** | Bagaimana seharusnya momen ini berjalan? |
# | **Pelaksanaan** | Bagaimana kenyataannya hari ini? |
#
# Buku lain memakai istilah "peta pengalaman" untuk sesuatu yang justru lebih luas daripada perjalanan pelanggan. Di Jejak artinya selalu **satu interaksi**.
#
# Pilih kartu **Peta pengalaman (satu interaksi)** di bawah. Setelah itu maksud, rancangan, dan pelaksanaan muncul sebagai kolom di tabel.

# %% [markdown] en
# ## 1 · Take the template
#
# The template is here already: three rows from the customer, three from us.
#
# | Row | Its question |
# |---|---|
# | **Step** | What does the customer do here? |
# | **Thought** | What do they say to themselves? |
# | **Emotion** | How does it feel? |
# | **Intent** | What do we want to achieve at this moment? |
# | **Design** | How is this moment meant to go? |
# | **Implementation** | How does it go today? |
#
# Other books use "experience map" for something wider than a customer's journey. In Jejak it always means **one interaction**.
#
# Choose the card **Experience map (one interaction)** below. Then intent, design and implementation appear as columns in the table.

# %%
# covers: 1.map_type 3.8
jejak.MapTypeChooser(journey)

# %% [markdown] id
# covers: 2.8 1.goal
# ## 2 · Pilih pengalamannya
#
# Lima keadaan yang paling sering dipetakan:

# %% [markdown] en
# ## 2 · Choose the experience
#
# Five situations that are mapped most often:

# %%
# covers: 2.8
journey.choices("scenarios")

# %% [markdown] id
# covers: 1.goal
# Pilih yang **sering terjadi** dan **sering dikeluhkan**. Bila keduanya tidak sama, ambil yang dikeluhkan. Lalu tulis tujuannya, kejadian pertama, dan kejadian terakhir. Satu interaksi biasanya berlangsung beberapa menit sampai beberapa jam; bila butuh berminggu-minggu, itu sudah perjalanan.

# %% [markdown] en
# Take one that **happens often** and is **often complained about**. If these are not the same, take the complaints. Then write the goal, the first event and the last. One interaction usually takes some minutes or hours; if it takes weeks, it is a journey.

# %%
# covers: 1.goal 2.8
jejak.GoalPicker(journey)

# %% [markdown] id
# Siapa yang mengalaminya? Satu orang sudah cukup: nama, satu frustrasi, dan satu harapan.

# %% [markdown] en
# Who goes through it? One person is enough: a name, one frustration and one expectation.

# %%
jejak.PersonaBuilder(journey)

# %%
journey.findings("goal")

# %% [markdown] id
# covers: 1.touchpoints 2.8
# ## 3 · Titik kontak dan tindakan
#
# Pecah interaksi itu menjadi lima sampai dua belas langkah kecil. Aturannya: **setiap kali pelanggan menunggu, memilih, atau berpindah kanal, mulai baris baru.** Menunggu juga tindakan, meskipun tidak ada yang mengerjakan apa-apa.
#
# Isi dulu baris pelanggan dari atas ke bawah. Baru sesudah itu isi maksud, rancangan, dan pelaksanaan lewat kolom atau tombol **⋯** di ujung baris. Tahap tidak penting di sini; satu atau dua tahap sudah cukup.

# %% [markdown] en
# ## 3 · Touchpoints and actions
#
# Break the interaction into five to twelve small steps. The rule: **whenever the customer waits, chooses or changes the channel, begin a new row.** Waiting is an action too, although nobody does anything.
#
# First fill in the customer's side from top to bottom. Only then fill in intent, design and implementation, in the columns or by the **⋯** button at the end of a row. Stages matter little here; one or two will do.

# %%
# covers: 1.touchpoints 2.8
jejak.TouchpointTable(journey)

# %% [markdown] id
# covers: 2.8
# <details>
# <summary>Contoh untuk dibandingkan: bertanya lewat obrolan</summary>
#
# | Langkah | Emosi | Maksud | Rancangan | Pelaksanaan |
# |---|---|---|---|---|
# | Membuka obrolan, pukul 20.10 | ingin tahu | pertanyaan tidak tertunda | tombol obrolan di setiap halaman | tombol ada, tetapi tertutup iklan di ponsel |
# | Mengetik, lalu menunggu | biasa | pelanggan tahu kapan dijawab | balasan otomatis menyebut lama menunggu | balasan otomatis hanya berkata "terima kasih" |
# | Ditanya nomor pesanan | kesal | petugas punya datanya | formulir singkat sebelum obrolan | pertanyaan diulang dua kali |
# | Mendapat jawaban, pukul 20.50 | lega | masalah selesai sekali tanya | jawaban oleh orang yang berwenang | selesai, tetapi empat puluh menit |
#
# Rancangan dan pelaksanaan tidak sama di setiap baris; di situlah pekerjaannya.
#
# </details>

# %% [markdown] en
# <details>
# <summary>An example to compare with: asking in a chat</summary>
#
# | Step | Emotion | Intent | Design | Implementation |
# |---|---|---|---|---|
# | Opens the chat, 8.10 p.m. | curious | no question has to wait | a chat button on every page | the button is there, but an ad covers it on phones |
# | Types, then waits | indifferent | customers know when to expect an answer | an automatic reply names the waiting time | the automatic reply says only "thank you" |
# | Is asked for the order number | annoyed | staff have the data at hand | a short form before the chat | the same question comes twice |
# | Gets an answer, 8.50 p.m. | relieved | solved at the first attempt | answered by somebody who may decide | solved, but after forty minutes |
#
# Design and implementation differ in every row; that is where the work lies.
#
# </details>

# %% [markdown] id
# ### Membaca maksud, rancangan, dan pelaksanaan
#
# - **Rancangan baik, pelaksanaan lain:** perbaiki pekerjaan sehari-hari, bukan rancangannya.
# - **Pelaksanaan sesuai rancangan, pelanggan tetap kecewa:** rancangannya yang keliru.
# - **Maksudnya tidak ada yang tahu:** barangkali langkah itu boleh dihapus.

# %% [markdown] en
# ### Reading intent, design and implementation
#
# - **Good design, different implementation:** mend the daily work, not the design.
# - **Implemented as designed, customers still unhappy:** the design is wrong.
# - **Nobody knows the intent:** perhaps this step can go.

# %%
journey.findings("touchpoints")

# %% [markdown] id
# covers: 1.emotions 2.20
# ## 4 · Pikiran dan perasaan
#
# Dalam satu interaksi, perasaan bergerak cepat: **ingin tahu** di awal, **acuh tak acuh** saat menunggu, lalu **gembira** atau **frustrasi** di ujungnya. Geser setiap langkah sesuai perasaan persona. Belum tahu? Biarkan **belum dinilai**; itu tidak sama dengan biasa.
#
# Setelah kurvanya jadi, tunjuk satu puncak dan satu lembah, dan jawab tiga hal untuk masing-masing:
#
# 1. **Kapan** tepatnya terjadi?
# 2. **Mengapa?** Cari sebabnya di kolom maksud, rancangan, atau pelaksanaan.
# 3. **Apa** yang bisa kita lakukan, supaya puncaknya bisa diandalkan dan lembahnya lebih dangkal?

# %% [markdown] en
# ## 4 · Thoughts and feelings
#
# Within one interaction, feelings move fast: **curiosity** at the start, **indifference** while waiting, then **delight** or **frustration** at the end. Move each step to what the persona feels. You do not know yet? Leave it **not rated**; that is not the same as neutral.
#
# Once there is a curve, point at one peak and one trough, and answer three things for each:
#
# 1. **When** exactly does it happen?
# 2. **Why?** Look for the cause in the columns for intent, design and implementation.
# 3. **What** could we do to make the peak reliable and the trough less deep?

# %%
# covers: 1.emotions 2.20
jejak.EmotionSliders(journey)

# %% [markdown] id
# covers: 1.pains 3.6
# **Bila ada waktu: sebab di balik lembah.** Tulis di baris yang sama, apa yang menyakitkan pelanggan dan apa yang menahannya, beserta jawaban yang bisa diberikan petugas saat itu juga.

# %% [markdown] en
# **If there is time: the cause of a trough.** Write into the same row what hurts customers and what holds them back, with the answer that staff could give on the spot.

# %%
# covers: 1.pains 2.19
jejak.PainList(journey)

# %% [markdown] id
# ### Puncak dan lembah kami
#
# Tulis di bawah ini kapan, mengapa, dan apa yang bisa dilakukan: satu baris untuk puncak, satu baris untuk lembah.
#
# Klik sekali titik-titik di bawah, tekan **Enter**, lalu tulis. **Shift+Enter** bila selesai.

# %% [markdown] en
# ### Our peak and our trough
#
# Write below when, why and what to do: one line for the peak, one for the trough.
#
# Click the dots below once, press **Enter**, and write. **Shift+Enter** when you are done.

# %% [markdown] id notes
# …

# %% [markdown] en notes
# …

# %%
journey.findings("emotions")

# %% [markdown] id
# covers: 1.plan
# ## 5 · Rencanakan perbaikan
#
# Mulai dari lembah terdalam, lalu dari **akhir** interaksi: orang mengingat saat yang paling kuat dan saat terakhir. Tulis idenya, beri dampak dan upaya, lalu ambil satu saja untuk bulan ini.

# %% [markdown] en
# ## 5 · Plan the improvements
#
# Begin with the deepest trough, then with the **end** of the interaction: people remember the strongest moment and the last. Write the ideas, give them impact and effort, then take just one for this month.

# %%
# covers: 1.plan
jejak.OpportunityList(journey)

# %%
# covers: 1.plan
jejak.ChangePlan(journey)

# %% [markdown] id
# **Bandingkan dengan contoh.** Kedua peta contoh mencakup seluruh perjalanan; lihatlah bagaimana satu perubahan menjawab satu lembah saja.

# %% [markdown] en
# **Compare with the examples.** Both example maps cover a whole journey; notice how each change answers a single trough.

# %%
journey.examples("changes")

# %% [markdown] id
# ## Periksa sendiri
#
# - Apakah semua langkah bisa dijalani dalam satu kali duduk? Bila tidak, mungkin ini dua pengalaman.
# - Bisakah perubahan pertama dirasakan pelanggan tanpa diberi tahu?
# - Interaksi apa yang terjadi tepat sebelum dan sesudahnya? Itulah calon peta berikutnya.

# %% [markdown] en
# ## Check for yourself
#
# - Can all the steps be gone through in one sitting? If not, these may be two experiences.
# - Would customers notice the first change without being told?
# - Which interaction comes just before, and which just after? These are the next maps to make.

# %%
journey.findings("plan")

# %%
jejak.ExportButton(journey)

# %% [markdown] id
# covers: 3.1
# **Langkah berikutnya:** perluas pandangan. Lima langkah ini adalah bagian dari daftar yang lebih panjang; tabel di bawah menunjukkan langkah di jalur lain yang memakai bahan yang sama.
#
# **Pindah jalur?** Hapus tanda `#` di sel terakhir, lalu tekan **Shift+Enter**: notebook jalur itu muncul di samping yang ini, petanya tetap satu, dan tidak ada yang hilang.

# %% [markdown] en
# **Next step:** widen the view. These five steps are part of a longer list; the table below shows which steps of the other tracks use the same material.
#
# **Another track?** Take away the `#` in the last cell and press **Shift+Enter**: the notebooks of that track appear beside this one, the map stays one, and nothing is lost.

# %%
# covers: 3.1
journey.show("crosswalk")

# %%
# journey.track("map")
