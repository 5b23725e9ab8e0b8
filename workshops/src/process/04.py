# track: process
# step: 4
# id: workshops/id/process/04-tiga-tahap.ipynb
# en: workshops/en/process/04-three-stages.ipynb

# %% [markdown] id
# covers: 1.stages
# # 4 · Tiga tahap menuju keputusan
#
# **Hasil langkah ini:** tahap yang dipilih dengan sadar, jawaban persona atas pertanyaan di setiap tahap, dan titik kontak yang berada di tahap yang benar.
#
# **Mengapa penting:** orang yang baru sadar punya masalah tidak butuh daftar harga. Orang yang sudah siap membeli tidak butuh artikel panjang. Kata-kata yang sama bisa menolong di satu tahap dan mengganggu di tahap lain.
#
# **Waktu:** sekitar {minutes} menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # 4 · Three stages to a decision
#
# **What you will have at the end:** stages chosen on purpose, the persona's answers to the questions of each stage, and touchpoints that stand in the right one.
#
# **Why it matters:** somebody who has just noticed a problem does not need a price list. Somebody ready to buy does not need a long article. The same words can help in one stage and annoy in another.
#
# **Time:** about {minutes} minutes. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("process", step=4)

# %% [markdown] id
# covers: 2.2
# ## Apa yang dipikirkan orang di setiap tahap
#
# | Tahap | Pelanggan sedang … | Tanyakan kepada persona |
# |---|---|---|
# | **Kesadaran** | mengenali masalah yang dihadapinya | Bagaimana ia **memandang** masalah ini? Apa **prioritasnya** sekarang? Apa **akibatnya** bila didiamkan? |
# | **Pertimbangan** | aktif mencari jalan keluar | **Pilihan** apa yang terlihat? **Informasi** apa yang dicari, dan di mana? Apa **untung-rugi** setiap pilihan? |
# | **Keputusan** | menentukan yang paling cocok | **Siapa saja** yang ikut menentukan? Apa kelebihan dan kekurangan kita **dibanding pesaing**? Apa **kriterianya**? Apa yang membuat **harga** terasa pantas? Seberapa **cocok** tawaran kita dengan kebutuhannya? |
#
# Pertanyaannya mengikuti arah pandang pelanggan. Di dua tahap pertama, merek kita mungkin belum disebut sama sekali.

# %% [markdown] en
# ## What people think in each stage
#
# | Stage | The customer is … | Ask the persona |
# |---|---|---|
# | **Awareness** | recognising the problem they have | How do they **see** the problem? What are their **priorities** now? What are the **consequences** of doing nothing? |
# | **Consideration** | actively looking for a way out | Which **options** do they see? Which **information** do they seek, and where? What are the **pros and cons** of each? |
# | **Decision** | settling on what fits best | **Who** has a say? What speaks for and against us **compared with competitors**? What are the **criteria**? What makes the **price** feel right? How well does our offer **fit** the need? |
#
# The questions look where the customer looks. In the first two stages our brand may not be mentioned at all.

# %% [markdown] id
# covers: 2.28 2.2
# ## Satu cerita, tiga tahap: AC portabel
#
# **Kesadaran.** Kemarau datang, kamar Rani yang kecil mulai gerah. Yang penting baginya sekarang: tidur. Bila didiamkan, ia mengantuk di kantor setiap hari.
#
# **Pertimbangan.** Kipas, AC split, atau AC portabel? AC split terlalu repot dan mahal dipasang di kamar sekecil itu. Tinggal AC portabel, tetapi mereknya banyak sekali. Ulasan demi ulasan dibaca sampai tersisa dua peritel.
#
# **Keputusan.** Situs peritel pertama berantakan: tidak ada spesifikasi, tidak ada yang bisa ditanya. Situs peritel kedua nyaman di ponsel, dan menawarkan antar sekaligus pasang. Rani memesan di sana.

# %% [markdown] en
# ## One story, three stages: a portable AC
#
# **Awareness.** The hot season arrives, and Rani's small room turns into an oven. What counts for her now is sleep. If nothing changes, she will be tired at work every day.
#
# **Consideration.** A fan, a split unit, or a portable AC? A split unit is too much trouble and money for so small a room. That leaves the portable one, but there are so many. Review after review is read until two retailers are left.
#
# **Decision.** The first retailer's website is a mess: no specifications, nobody to ask. The second one's works well on a phone, and offers delivery together with installation. Rani orders there.

# %% [markdown] id
# covers: 2.28
# <details>
# <summary>Apa pelajarannya? Di tahap mana peritel pertama kalah?</summary>
#
# Ia kalah di tahap keputusan, karena pertanyaan tahap pertimbangan dibiarkan tanpa jawaban. Rani tidak membandingkan harga; ia tidak bisa membandingkan apa pun. Peritel kedua memikirkan lebih dulu kerepotan pembelinya, mengangkut dan memasang, lalu menawarkannya sebelum ditanya.
#
# Yang paling pahit: peritel pertama tidak pernah tahu bahwa Rani pernah datang.
#
# </details>

# %% [markdown] en
# <details>
# <summary>What is the lesson? In which stage did the first retailer lose?</summary>
#
# It lost in the decision, because the questions of the consideration were left unanswered. Rani did not compare prices; she could not compare anything. The second retailer thought ahead about the buyer's trouble, carrying and installing, and offered help before being asked.
#
# The bitterest part: the first retailer never learned that Rani had been there.
#
# </details>

# %% [markdown] id
# covers: 3.2 2.1
# ## Tiga tahap atau enam?
#
# Keduanya menggambarkan jalan yang sama. Tiga tahap berhenti ketika pilihan sudah dibuat; enam tahap membelah akhir itu dan berjalan terus.
#
# | Tiga tahap | Enam tahap | Yang terlihat |
# |---|---|---|
# | kesadaran | kesadaran | kebutuhan muncul |
# | pertimbangan | pertimbangan | pilihan ditimbang |
# | keputusan | keputusan, pembelian | memilih, lalu memesan dan membayar |
# | – | retensi | memakai, minta tolong, kembali |
# | – | advokasi | bercerita kepada orang lain |
#
# Pakai **tiga** bila pertanyaannya "mengapa orang memilih kita, atau tidak?" Pakai **enam** bila pengalaman sesudah membeli ikut menentukan, misalnya layanan atau langganan. Ragu? Mulai dengan tiga. Susunan boleh diganti kapan saja, dan tidak ada titik kontak yang hilang: yang ada di tahap pembelian pindah ke keputusan, sisanya menunggu sampai tahapnya kembali.

# %% [markdown] en
# ## Three stages or six?
#
# Both describe the same way. Three stages stop when the choice is made; six divide that ending and go on.
#
# | Three stages | Six stages | What you see |
# |---|---|---|
# | awareness | awareness | a need arises |
# | consideration | consideration | options are weighed |
# | decision | decision, purchase | choosing, then ordering and paying |
# | – | retention | using, asking for help, coming back |
# | – | advocacy | telling others |
#
# Take **three** if the question is "why do people choose us, or not?" Take **six** if what happens after the purchase counts as well, as with a service or a subscription. In doubt? Begin with three. The set can be changed at any time, and no touchpoint is lost: those in the purchase move to the decision, the others wait until their stage is back.

# %%
# covers: 1.stages 2.2 3.2
jejak.StageEditor(journey)

# %% [markdown] id
# covers: 2.7
# ## Isi setiap tahap
#
# Pindahkan titik kontak dari langkah 3 ke tahap yang benar, lalu tambahkan paling sedikit satu titik kontak di setiap tahap. Tulis jawaban persona di tempatnya:
#
# - cara ia memandang masalah, prioritas, dan pertimbangannya: di kolom **pikiran**;
# - yang ingin ia ketahui dan sumbernya: di rincian, lewat tombol **⋯** di ujung baris;
# - harga, izin, atau keraguan yang menahan: di kolom **hambatan**.

# %% [markdown] en
# ## Fill each stage
#
# Move the touchpoints of step 3 to the right stage, then add at least one touchpoint to each. The persona's answers have a place:
#
# - how they see the problem, their priorities and what they weigh: the column for **thoughts**;
# - what they want to know, and where from: the details, by the **⋯** button at the end of a row;
# - a price, a permission or a doubt that holds them back: the column for **barriers**.

# %%
jejak.TouchpointTable(journey)

# %% [markdown] id
# ### Keputusan: siapa dan apa yang menentukan
#
# Tulis di bawah ini siapa saja yang ikut menentukan, kriterianya, pesaing yang paling sering disebut, dan dua hal yang membuat kita lebih baik atau lebih lemah.
#
# Klik sekali titik-titik di bawah, tekan **Enter**, lalu tulis. **Shift+Enter** bila selesai.

# %% [markdown] en
# ### The decision: who and what settles it
#
# Write below who has a say, the criteria, the competitor named most often, and two things that make us better or weaker.
#
# Click the dots below once, press **Enter**, and write. **Shift+Enter** when you are done.

# %% [markdown] id notes
# …

# %% [markdown] en notes
# …

# %% [markdown] id
# covers: 1.map_type 2.5
# **Bila ada waktu: tipe peta.** Tahap menjawab *kapan*; tipe peta menjawab *yang mana*: perjalanan hari ini, hari pelanggan seutuhnya, perjalanan yang diinginkan, atau kerja di balik layar. Tanpa pilihan, peta ini menggambarkan **kondisi saat ini**, dan itu pilihan yang biasa.

# %% [markdown] en
# **If there is time: the map type.** Stages answer *when*; the type of map answers *which*: the journey of today, the customer's whole day, the journey you wish for, or the work behind the scenes. Without a choice this map shows the **current state**, which is the usual one.

# %%
# covers: 1.map_type 2.4 2.5
jejak.MapTypeChooser(journey)

# %% [markdown] id
# **Bandingkan dengan contoh.** Perhatikan apa yang dipikirkan orang di tahap pertama: merek belum muncul di sana.

# %% [markdown] en
# **Compare with the examples.** Look at what people think in the first stage: no brand appears there yet.

# %%
journey.examples("board")

# %% [markdown] id
# ## Periksa sendiri
#
# - Tutup nama tahapnya. Bisakah orang lain menebak tahap dari pikiran persona saja?
# - Pertanyaan tahap pertimbangan mana yang belum bisa dijawab di situs atau toko kita?
# - Adakah tahap yang kosong? Biasanya itu berarti kita belum melihat, bukan tidak terjadi apa-apa.

# %% [markdown] en
# ## Check for yourself
#
# - Cover the names of the stages. Could somebody guess them from the persona's thoughts alone?
# - Which question of the consideration cannot be answered yet on our site or in our shop?
# - Is a stage empty? Usually that means we have not looked, not that nothing happens.

# %%
journey.findings("stages")

# %% [markdown] id
# **Langkah berikutnya:** [5 · Memaksimalkan titik kontak](05-titik-kontak.ipynb). Setiap pertemuan adalah kesempatan.

# %% [markdown] en
# **Next step:** [5 · Make the most of the touchpoints](05-touchpoints.ipynb). Every meeting is a chance.
