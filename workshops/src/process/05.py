# track: process
# step: 5
# id: workshops/id/process/05-titik-kontak.ipynb
# en: workshops/en/process/05-touchpoints.ipynb

# %% [markdown] id
# covers: 1.touchpoints 1.plan
# # 5 · Memaksimalkan titik kontak
#
# **Hasil langkah ini:** daftar titik kontak yang lengkap, satu peluang untuk setiap titik kontak yang penting, dan rencana dengan nama dan tanggal.
#
# **Mengapa penting:** pelanggan tidak mengenal strategi kita; mereka mengenal surel yang terlambat, kasir yang ramah, obrolan yang dijawab robot. Merek adalah jumlah dari semua pertemuan itu.
#
# **Waktu:** sekitar {minutes} menit; langkah terpanjang. Beri jeda di tengahnya. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # 5 · Make the most of the touchpoints
#
# **What you will have at the end:** a complete list of touchpoints, an opportunity for each one that matters, and a plan with names and dates.
#
# **Why it matters:** customers do not know our strategy; they know the late email, the friendly cashier, the chat that a robot answers. A brand is the sum of all these meetings.
#
# **Time:** about {minutes} minutes; the longest step. Take a break in the middle. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("process", step=5)

# %% [markdown] id
# covers: 2.14 3.4
# ## Di mana saja kita bertemu?
#
# **Titik kontak** adalah satu momen; **kanal** adalah tempatnya. Satu kanal bisa punya banyak momen: mengeluh lewat obrolan tidak sama dengan bertanya harga lewat obrolan.
#
# Telusuri kanal di bawah satu per satu dan tanyakan: *apakah persona bertemu kita di sini? apakah ia bertemu pesaing di sini?* Kabar dari mulut ke mulut juga kanal, meskipun kita tidak hadir.

# %% [markdown] en
# ## Where do we meet?
#
# A **touchpoint** is one moment; the **channel** is where it happens. A channel can hold many moments: complaining in a chat is not the same as asking for a price in a chat.
#
# Go through the channels below one by one and ask: *does the persona meet us here? do they meet a competitor here?* Word of mouth is a channel too, although we are not present.

# %%
# covers: 2.14
journey.choices("channels")

# %% [markdown] id
# covers: 2.15
# Lengkapi tabelnya. Di setiap baris jawab tiga hal: **apa yang ia lakukan**, **apa yang ia rasakan dan inginkan**, dan **apa yang menghalanginya**. Tombol **⋯** di ujung baris membuka rinciannya. Sudah punya daftar di Excel? Salin selnya, lalu **Tempel dari Excel**.

# %% [markdown] en
# Complete the table. In every row answer three things: **what they do**, **what they feel and want**, and **what stops them**. The **⋯** button at the end of a row opens the details. Is there a list in Excel already? Copy its cells, then **Paste from Excel**.

# %%
# covers: 1.touchpoints 2.14
jejak.TouchpointTable(journey)

# %% [markdown] id
# covers: 2.24
# ## Empat elemen: dari perhatian sampai pembelaan
#
# Setiap titik kontak bisa mengerjakan salah satu dari empat hal ini. Tanyakan pada setiap baris: *elemen mana yang sedang bekerja di sini, dan apa yang bisa kita tambahkan?*
#
# | Elemen | Yang dikerjakan | Contoh |
# |---|---|---|
# | **Melibatkan audiens** | menyapa orang sesuai keadaannya: usia, lokasi, kebiasaan menjelajah | kiat mendinginkan kamar sempit bagi yang mencari di malam hari; ucapan di hari ulang tahun |
# | **Calon menjadi pelanggan** | memberi jalan mudah untuk bertanya dan bertindak, tepat saat dibutuhkan | bot obrolan yang menanyakan luas kamar lalu menyambungkan ke orang; tombol pesan di samping jawabannya |
# | **Menjaga hubungan** | tetap berguna bagi pelanggan baru dan lama | konten dan video cara merawat, surel pengingat, hadiah kecil yang pribadi, kupon, kampanye sesuai pembelian terakhir |
# | **Memenuhi harapan** | menepati yang dijanjikan, lalu sedikit lebih | datang pada jam yang dijanjikan; pelanggan yang senang bercerita tanpa diminta |

# %% [markdown] en
# ## Four elements: from attention to advocacy
#
# Every touchpoint can do one of these four things. Ask at each row: *which element is at work here, and what could we add?*
#
# | Element | What it does | Examples |
# |---|---|---|
# | **Engage the audience** | speak to people as fits them: age, place, browsing habits | a tip on cooling small rooms for those who search at night; a greeting on their birthday |
# | **Prospect to customer** | give an easy way to ask and to act, just when it is needed | a chatbot that asks for the size of the room, then hands over to a person; an order button beside the answer |
# | **Keep the relationship** | stay useful to new and old customers | articles and videos on care, a reminder by email, a small personal gift, a voucher, a campaign that fits the last purchase |
# | **Meet expectations** | keep what was promised, then do a little more | arrive at the promised hour; happy customers tell others without being asked |

# %% [markdown] id
# covers: 2.24
# <details>
# <summary>Tiga jebakan saat "memaksimalkan"</summary>
#
# - **Lebih banyak bukan lebih baik.** Lima surel dalam seminggu adalah satu titik nyeri baru. Menghapus satu langkah sering lebih berharga daripada menambah dua.
# - **Personal bukan mengintip.** Pakai data yang diberikan pelanggan dengan sadar, dan hanya untuk hal yang menguntungkannya.
# - **Bot bukan tembok.** Sediakan jalan ke manusia di setiap percakapan, dan sebutkan jam kerjanya.
#
# </details>

# %% [markdown] en
# <details>
# <summary>Three traps in "making the most"</summary>
#
# - **More is not better.** Five emails a week are a new pain point. Taking one step away is often worth more than adding two.
# - **Personal is not prying.** Use what customers gave knowingly, and only for their own good.
# - **A bot is not a wall.** Offer a way to a human in every conversation, and say when somebody is there.
#
# </details>

# %% [markdown] id
# covers: 1.plan
# ## Dari titik nyeri menjadi peluang
#
# Formulir berikut menawarkan ide dan titik nyeri yang sudah ada di peta; ambil, atau tulis sendiri. Kumpulkan dulu, timbang kemudian: **dampak** bagi pelanggan dan **upaya** bagi kita, masing-masing dari 1 sampai 5. Nilai cepat saja; yang penting perbedaannya.

# %% [markdown] en
# ## From pain points to opportunities
#
# The form below offers the ideas and pains that are on the map already; take them, or write your own. Collect first, weigh later: the **impact** on the customer and the **effort** for us, each from 1 to 5. Rate quickly; only the differences matter.

# %%
# covers: 1.plan
jejak.OpportunityList(journey)

# %% [markdown] id
# Terlalu banyak ide? Beri suara dengan titik. Setiap orang memberi suara tanpa nama, pelatih menutup pemungutan suara, dan hasil seri ditunjukkan apa adanya. Sendirian? Lewati.

# %% [markdown] en
# Too many ideas? Vote with dots. Everybody votes without a name, the trainer closes the vote, and ties are shown as they are. Alone? Skip it.

# %%
jejak.DotVoting(journey)

# %% [markdown] id
# covers: 1.resources 2.21
# **Bila ada waktu: sumber daya.** Siapa atau apa yang dibutuhkan ide teratas itu? Catat yang sudah dimiliki dan yang masih dibutuhkan. Sering kali orangnya sudah ada, hanya belum diajak bicara.

# %% [markdown] en
# **If there is time: resources.** Who or what does the top idea need? Note what you own and what you still need. Often the people are there already, only nobody has talked to them.

# %%
# covers: 1.resources 2.21
jejak.ResourceList(journey)

# %% [markdown] id
# covers: 1.plan 2.23
# ## Rencana: apa, mengapa, siapa, kapan
#
# Ambil satu atau dua peluang teratas, yang **dampaknya besar dan upayanya kecil**. Setiap perubahan butuh satu nama, satu tanggal, dan satu ukuran yang menunjukkan bahwa ia berhasil.

# %% [markdown] en
# ## The plan: what, why, who, when
#
# Take one or two opportunities from the top, with **much impact for little effort**. Every change needs one name, one date, and one measure that shows whether it worked.

# %%
# covers: 1.plan 2.23
jejak.ChangePlan(journey)

# %% [markdown] id
# **Bandingkan dengan contoh.** Keduanya dibuat oleh pihak yang kehilangan pelanggan. Perubahan mana yang paling murah?

# %% [markdown] en
# **Compare with the examples.** Both were made by those who lost the customer. Which change costs least?

# %%
journey.examples("changes")

# %% [markdown] id
# ## Periksa sendiri
#
# - Pilih tiga titik kontak terpenting. Apakah masing-masing punya peluang?
# - Elemen mana dari keempatnya yang hampir tidak muncul di peta kita?
# - Apakah perubahan pertama bisa dimulai minggu ini, oleh orang yang namanya tertulis?
#
# Saran tentang titik kontak, lalu tentang rencana:

# %% [markdown] en
# ## Check for yourself
#
# - Choose the three touchpoints that matter most. Does each have an opportunity?
# - Which of the four elements hardly appears on our map?
# - Could the first change begin this week, by the person whose name is there?
#
# Advice on touchpoints, then on the plan:

# %%
journey.findings("touchpoints")

# %%
journey.findings("plan")

# %% [markdown] id
# **Langkah berikutnya:** [6 · Mengabadikan momen pelanggan](06-momen-pelanggan.ipynb). Sekarang giliran pelanggan berbicara.

# %% [markdown] en
# **Next step:** [6 · Capture customers' moments](06-customer-moments.ipynb). Now it is the customers' turn to speak.
