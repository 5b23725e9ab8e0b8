# track: process
# step: 1
# id: workshops/id/process/01-audiens.ipynb
# en: workshops/en/process/01-audience.ipynb

# %% [markdown] id
# covers: 1.audience
# # 1 · Mengenali target audiens
#
# **Hasil langkah ini:** sembilan jawaban singkat tentang orang yang ingin kita pahami, dan daftar hal yang masih harus ditanyakan.
#
# **Mengapa penting:** jalur ini berangkat dari orangnya, bukan dari rencana kita. Siapa yang menyasar semua orang akhirnya tidak berbicara kepada siapa pun.
#
# **Waktu:** sekitar {minutes} menit, termasuk sepuluh menit untuk mengenal jalur ini.
#
# **Mulai di sini:** buka menu **Run → Run All Cells** (menjalankan semua sel). Pertama kali, butuh beberapa detik. Setelah itu formulir muncul di bawah setiap bagian; gulir kembali ke sini. Lakukan hal yang sama di awal setiap notebook.

# %% [markdown] en
# # 1 · Know the target audience
#
# **What you will have at the end:** nine short answers about the people you want to understand, and a list of what you still have to ask.
#
# **Why it matters:** this track begins with the people, not with our plans. Whoever aims at everybody ends up talking to nobody.
#
# **Time:** about {minutes} minutes, ten of them for getting to know this track.
#
# **Start here:** open the menu **Run → Run All Cells**. The first time, this takes some seconds. Then forms appear below each section; scroll back up to here. Do the same at the start of every notebook.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("process", step=1)

# %% [markdown] id
# covers: 3.1
# ## Jalan yang akan ditempuh
#
# | Langkah | Pertanyaannya | Menit |
# |---|---|---|
# | 1 · Audiens (di sini) | Siapa yang ingin kita pahami? | {minutes:1} |
# | [2 · Persona](02-persona.ipynb) | Seperti apa salah satu dari mereka? | {minutes:2} |
# | [3 · Titik nyeri](03-titik-nyeri.ipynb) | Apa yang menyakitkan, dan apa jawaban kita? | {minutes:3} |
# | [4 · Tiga tahap](04-tiga-tahap.ipynb) | Bagaimana ia sampai pada keputusan? | {minutes:4} |
# | [5 · Titik kontak](05-titik-kontak.ipynb) | Bagaimana setiap pertemuan dimanfaatkan sebaik-baiknya? | {minutes:5} |
# | [6 · Momen pelanggan](06-momen-pelanggan.ipynb) | Apa yang sungguh dikatakan dan dirasakan pelanggan? | {minutes:6} |
# | [7 · Revisi dan ulangi](07-revisi-dan-ulangi.ipynb) | Apa yang berubah, dan kapan kita kembali? | {minutes:7} |
#
# Ketujuhnya mengisi satu berkas, `journey.json`, di samping notebook ini. Tidak ada tombol simpan: formulir menulis **Tersimpan** bila ketikan sudah ada di berkas. **Urungkan** membatalkan langkah Anda sendiri, tidak pernah tulisan rekan.

# %% [markdown] en
# ## The way ahead
#
# | Step | Its question | Minutes |
# |---|---|---|
# | 1 · Audience (here) | Whom do we want to understand? | {minutes:1} |
# | [2 · Persona](02-buyer-persona.ipynb) | What is one of them like? | {minutes:2} |
# | [3 · Pain points](03-pain-points.ipynb) | What hurts, and what is our answer? | {minutes:3} |
# | [4 · Three stages](04-three-stages.ipynb) | How do they come to a decision? | {minutes:4} |
# | [5 · Touchpoints](05-touchpoints.ipynb) | How do we make the most of every meeting? | {minutes:5} |
# | [6 · Customer moments](06-customer-moments.ipynb) | What do customers really say and feel? | {minutes:6} |
# | [7 · Revise and repeat](07-revise-and-repeat.ipynb) | What changes, and when do we come back? | {minutes:7} |
#
# All seven fill one file, `journey.json`, beside this notebook. There is no save button: a form says **Saved** once your words are in the file. **Undo** takes back your own steps, never a colleague's words.

# %% [markdown] id
# Bekerja dalam kelompok? Jadwal ini menghitung menit tiap langkah dan jeda, dan berkata jujur bila acara mulai terlambat. Yang belajar sendiri boleh melewatinya.

# %% [markdown] en
# Working in a group? This agenda counts the minutes of each step and the breaks, and is honest when you begin to run late. If you learn on your own, skip it.

# %%
jejak.Agenda(journey)

# %% [markdown] id
# covers: 2.13
# ## Lima pertanyaan: siapa mereka?
#
# Jangan terburu-buru. Audiens yang sempit membuat semua langkah berikutnya lebih mudah. Ujilah setiap jawaban: **bisakah Anda membayangkan di mana menemui orang ini besok pagi?**
#
# | Terlalu lebar | Bisa ditemui besok |
# |---|---|
# | Orang dewasa di kota | Penyewa kamar, 22–35 tahun, baru pertama kali membeli pendingin |
# | Aktif di internet | Mencari lewat ponsel sepulang kerja, paling ramai menjelang puncak kemarau |
# | Suka barang murah | Membaca ulasan dulu, membayar dengan dompet digital |
#
# Jawab dari sisi mereka. "Bagaimana mereka memandang merek ini" bukan slogan kita, melainkan kata-kata yang terdengar saat tidak ada orang kita di ruangan. Pengalaman yang mereka nantikan juga milik mereka: bagaimana semuanya berjalan seandainya mereka yang mengatur.

# %% [markdown] en
# ## Five questions: who are they?
#
# Take your time. A narrow audience makes all later steps easier. Test every answer: **can you imagine where to meet this person tomorrow morning?**
#
# | Too wide | Could be met tomorrow |
# |---|---|
# | Adults in the city | People of 22–35 who rent a room and buy a cooler for the first time |
# | Active on the internet | Search on the phone after work, most of all just before the hottest weeks |
# | Like low prices | Read reviews first, pay with a digital wallet |
#
# Answer from their side. "How do they see the brand" is not our slogan, but what is said when none of us is in the room. The experience they look forward to is theirs as well: how it all would go if it were up to them.

# %% [markdown] id
# covers: 2.13
# ## Empat pertanyaan: seberapa paham kita?
#
# Bagian kedua formulir bertanya lebih dalam: apa yang ingin mereka capai, apa yang paling mereka sukai dari merek ini, apa yang mereka rasakan saat sampai di sebuah titik kontak, dan apa titik nyeri mereka.
#
# Tidak tahu? Biarkan kosong. Yang kosong menjadi daftar pertanyaan untuk pelanggan pertama yang Anda temui.

# %% [markdown] en
# ## Four questions: how well do we understand them?
#
# The second part of the form goes deeper: what they want to achieve, what they like most about the brand, how they feel on reaching a touchpoint, and what their pain points are.
#
# You do not know? Leave it open. What is open becomes the list of questions for the first customer you meet.

# %%
# covers: 1.audience 2.13
jejak.AudienceForm(journey)

# %% [markdown] id
# **Bandingkan dengan contoh.** Jawaban mana yang terdengar seperti hasil bertanya, dan mana yang seperti tebakan?

# %% [markdown] en
# **Compare with the examples.** Which answers sound as if somebody had asked, and which like a guess?

# %%
journey.examples("audience")

# %% [markdown] id
# covers: 1.goal
# **Bila ada waktu: tujuannya.** Panduan di balik jalur ini langsung mulai dari orangnya. Satu kalimat tentang keputusan apa yang ingin diambil sesudahnya tetap membantu, begitu pula kejadian awal dan akhir.

# %% [markdown] en
# **If there is time: the goal.** The guide behind this track begins with the people at once. A sentence on the decision you want to take afterwards helps all the same, and so do a first and a last event.

# %%
# covers: 1.goal 2.3
jejak.GoalPicker(journey)

# %% [markdown] id
# ### Yang masih harus ditanyakan
#
# Tulis di bawah ini pertanyaan yang belum terjawab, kepada siapa, dan oleh siapa.
#
# Klik sekali titik-titik di bawah, tekan **Enter**, lalu tulis. **Shift+Enter** bila selesai.

# %% [markdown] en
# ### What we still have to ask
#
# Write below the open questions, whom you will ask, and who does it.
#
# Click the dots below once, press **Enter**, and write. **Shift+Enter** when you are done.

# %% [markdown] id notes
# …

# %% [markdown] en notes
# …

# %% [markdown] id
# ## Periksa sendiri
#
# - Sebutkan satu orang nyata yang termasuk audiens ini, dan satu orang yang tidak. Bila yang kedua sulit, audiensnya masih terlalu lebar.
# - Adakah jawaban yang sebenarnya menggambarkan kita, bukan mereka?
# - Mana yang diketahui, mana yang diduga?
#
# Jalankan sel di bawah untuk melihat kemajuan, dan buka baris terakhirnya bila masih ada yang kurang. Kekurangan tidak pernah menghalangi; tim yang memutuskan kapan cukup.

# %% [markdown] en
# ## Check for yourself
#
# - Name one real person who belongs to this audience, and one who does not. If the second is hard, the audience is still too wide.
# - Is there an answer that describes us rather than them?
# - What is known, and what is guessed?
#
# Run the cell below to see the progress, and unfold its last line if something is still missing. What is missing never blocks anything; the team decides when it is enough.

# %%
journey.progress("process", step=1)

# %% [markdown] id
# covers: 3.1
# <details>
# <summary>Jalur ini dan jalur lain di atas peta yang sama</summary>
#
# Jalur `map` juga bertujuh langkah, tetapi langkahnya lain: ia mulai dari tujuan, memakai enam tahap, lalu memilih tipe peta dan mendata sumber daya. Panduan di balik jalur ini tidak menyebut hal-hal itu; sebagai gantinya, ia lebih lama di titik nyeri, di titik kontak, dan di ucapan pelanggan. Yang tidak disebutnya tetap bisa Anda kerjakan di sini, di bagian yang diberi tanda **bila ada waktu**.
#
# Tabel di bawah menunjukkan langkah mana di setiap jalur yang mengerjakan bagian peta yang sama.
#
# Bahasa formulir dan ringkasan mengikuti petanya: `journey.set("language", "en")` mengubahnya menjadi Inggris, `"id"` mengembalikannya. Setiap notebook punya kembaran berbahasa Inggris: `jejak new team-1 --lang en --track process` di terminal membuat folder dengan kembaran itu.
#
# </details>

# %% [markdown] en
# <details>
# <summary>This track and the others, over the same map</summary>
#
# The track `map` has seven steps too, but different ones: it begins with the goal, uses six stages, then chooses a type of map and takes stock of resources. The guide behind this track names none of these; in return it stays longer with pain points, with touchpoints and with what customers say. What it leaves out can be done here all the same, in the parts marked **if there is time**.
#
# The table below shows which step of each track works on the same part of the map.
#
# Forms and the summary speak the language of the map: `journey.set("language", "id")` turns it Indonesian, `"en"` brings it back. Every notebook has an Indonesian twin: `jejak new tim-1 --lang id --track process` in a terminal makes a folder with these.
#
# </details>

# %%
# covers: 3.1
journey.show("crosswalk")

# %% [markdown] id
# covers: 3.1
# **Pindah jalur?** Hapus tanda `#` di sel berikut, ganti nama jalurnya bila perlu, lalu tekan **Shift+Enter**. Notebook jalur itu muncul di samping yang ini. Petanya tetap satu, dan tidak ada yang hilang.

# %% [markdown] en
# **Another track?** Take away the `#` in the next cell, put in another track's name if you wish, and press **Shift+Enter**. The notebooks of that track appear beside this one. The map stays one, and nothing is lost.

# %%
# journey.track("map")

# %% [markdown] id
# **Langkah berikutnya:** [2 · Menyusun persona](02-persona.ipynb). Dari banyak orang menjadi satu orang.

# %% [markdown] en
# **Next step:** [2 · Create the persona](02-buyer-persona.ipynb). From many people to one.
