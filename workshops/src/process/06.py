# track: process
# step: 6
# id: workshops/id/process/06-momen-pelanggan.ipynb
# en: workshops/en/process/06-customer-moments.ipynb

# %% [markdown] id
# covers: 1.emotions 1.moments
# # 6 · Mengabadikan momen pelanggan
#
# **Hasil langkah ini:** ucapan pelanggan yang nyata di tempatnya masing-masing, dan kurva emosi yang bertumpu pada ucapan itu.
#
# **Mengapa penting:** sampai di sini peta masih berisi kata-kata kita. Satu kalimat dari pelanggan sering mengubah lebih banyak daripada satu jam diskusi.
#
# **Waktu:** sekitar {minutes} menit, ditambah waktu untuk mendengarkan. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # 6 · Capture customers' moments
#
# **What you will have at the end:** real words of customers, each in its place, and a curve of emotions that rests on them.
#
# **Why it matters:** so far the map holds our own words. One sentence from a customer often changes more than an hour of discussion.
#
# **Time:** about {minutes} minutes, plus the time for listening. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("process", step=6)

# %% [markdown] id
# covers: 2.25
# ## Apa itu momen?
#
# Sebuah **momen** adalah satu ucapan pelanggan di satu titik kontak, beserta perasaan di baliknya dan sumbernya. Kutip apa adanya, dengan salah ucap dan kata kasarnya. Kalimat yang sudah dirapikan adalah kalimat kita.
#
# | Bukan momen | Momen |
# |---|---|
# | Pelanggan kurang puas dengan informasi | "Aku mau tahu wattnya, yang ada cuma foto." |
# | Respons cepat diapresiasi | "Jam sembilan pas orangnya sudah di depan pintu." |
#
# Interaksi saja tidak membuat orang bertahan. Mereka kembali kepada yang mendengarkan dan yang menepati kata-katanya.

# %% [markdown] en
# ## What is a moment?
#
# A **moment** is one thing a customer said at one touchpoint, with the feeling in it and where it comes from. Quote it as it was, slips and rough words included. A sentence that has been tidied up is our own.
#
# | Not a moment | A moment |
# |---|---|
# | Customers are less satisfied with the information | "I wanted to know the watts, and all I found was photos." |
# | The quick response is appreciated | "Nine on the dot and he was at the door." |
#
# Contact alone keeps nobody. People come back to those who listen and who keep their word.

# %% [markdown] id
# covers: 2.26 2.25
# ## Di mana mendengarkan
#
# - **Bertanya langsung:** "Ceritakan terakhir kali Anda …" lalu diam. Lima orang sudah cukup untuk mulai.
# - **Ulasan dan media sosial:** milik kita dan milik pesaing.
# - **Layanan pelanggan:** surel, obrolan, telepon; di sinilah orang paling jujur.
# - **Lini masa CRM:** sistem pencatat pelanggan menyimpan satu kartu untuk setiap pelanggan, dengan semua pesan dan kontak berurutan menurut waktu: surel, WhatsApp, telepon, kunjungan, pesanan.
#
# Lini masa itu adalah **perjalanan yang sungguh terjadi**. Ambil lima kartu, baca dari atas ke bawah, dan letakkan di samping peta: momen mana yang tidak kita bayangkan? Berapa hari di antara dua kontak? Di mana orang berhenti membalas?
#
# Salin ucapannya, jangan orangnya. Nama, nomor, dan alamat tidak boleh masuk ke peta; tulis "kartu CRM, November" sebagai sumber.

# %% [markdown] en
# ## Where to listen
#
# - **Ask people:** "Tell me about the last time you …", then keep quiet. Five people are enough to begin with.
# - **Reviews and social media:** ours and our competitors'.
# - **Customer service:** emails, chats, calls; this is where people are most honest.
# - **The CRM timeline:** a customer database keeps one card for each customer, with all messages and contacts in order of time: emails, WhatsApp, calls, visits, orders.
#
# That timeline is **the journey that really happened**. Take five cards, read them from top to bottom, and lay them beside the map: which moment did we not imagine? How many days lie between two contacts? Where do people stop answering?
#
# Copy the words, not the person. Names, numbers and addresses do not belong on the map; write "CRM card, November" as the source.

# %%
# covers: 1.moments 2.25
jejak.MomentLog(journey)

# %% [markdown] id
# **Bandingkan dengan contoh.** Perhatikan bahwa setiap ucapan punya tempat, sumber, dan tanggal.

# %% [markdown] en
# **Compare with the examples.** Notice that every quote has a place, a source and a date.

# %%
journey.examples("moments")

# %% [markdown] id
# covers: 2.20 1.emotions
# ## Dari ucapan ke kurva
#
# Geser setiap titik kontak sesuai yang dirasakan persona. Pegang ucapan tadi sebagai bukti: bila ada momen yang membuat geram, titiknya tidak mungkin di tengah. **Belum dinilai** tidak sama dengan **biasa**; biarkan kosong bila belum ada yang bercerita.
#
# Lalu lihat puncak dan lembahnya. Untuk masing-masing: **kapan** terjadi, **mengapa**, dan **apa** yang bisa kita lakukan agar yang baik terulang dan yang buruk tidak.

# %% [markdown] en
# ## From quotes to a curve
#
# Move each touchpoint to what the persona feels. Hold the quotes up as evidence: where a moment made somebody furious, the point cannot be in the middle. **Not rated** is not the same as **neutral**; leave it empty while nobody has told you.
#
# Then look at peaks and troughs. For each: **when** does it happen, **why**, and **what** could we do so that the good returns and the bad does not?

# %%
# covers: 1.emotions 2.20
jejak.EmotionSliders(journey)

# %% [markdown] id
# Ada pelanggan yang berkata sebaliknya dari dugaan kita? Bagus. Perbaiki pikirannya di tabel [langkah 5](05-titik-kontak.ipynb), dan tandai titik kontak itu sebagai **teramati**.

# %% [markdown] en
# Did a customer say the opposite of what we assumed? Good. Correct the thought in the table of [step 5](05-touchpoints.ipynb), and mark that touchpoint as **observed**.

# %% [markdown] id
# covers: 2.27
# ## Tiga kebiasaan yang bisa dihitung
#
# 1. **Media apa yang paling sering dipakai?** Gambar di bawah menghitung kanal di peta. Cocokkan dengan statistik situs, toko, atau aplikasi: apakah urutannya sama?
# 2. **Layanan apa yang selalu dipakai?** Misalnya pengiriman, pemasangan, isi ulang. Di sanalah perbaikan kecil terasa oleh semua orang.
# 3. **Seberapa sering orang menghubungi bantuan?** Hitung kontak per seratus pesanan, dan pertanyaan yang paling sering. Pertanyaan yang berulang adalah titik kontak yang belum selesai dibuat.

# %% [markdown] en
# ## Three habits that can be counted
#
# 1. **Which media are used most?** The picture below counts the channels on the map. Compare it with the figures of your site, shop or app: is the order the same?
# 2. **Which services are always used?** Delivery, installation, refills, for instance. A small improvement there is felt by everybody.
# 3. **How often do people contact support?** Count the contacts in a hundred orders, and the question asked most often. A question that returns is a touchpoint not yet finished.

# %%
# covers: 2.27
journey.chart("channels")

# %% [markdown] id
# ### Angka yang kami temukan
#
# Isi di bawah ini: media yang paling sering dipakai, layanan yang selalu dipakai, kontak bantuan per seratus pesanan, dan pertanyaan yang paling sering. Sertakan sumber dan bulannya.
#
# Klik sekali titik-titik di bawah, tekan **Enter**, lalu tulis. **Shift+Enter** bila selesai.

# %% [markdown] en
# ### The figures we found
#
# Fill in below: the media used most, the services always used, support contacts in a hundred orders, and the question asked most often. Give the source and the month.
#
# Click the dots below once, press **Enter**, and write. **Shift+Enter** when you are done.

# %% [markdown] id notes
# …

# %% [markdown] en notes
# …

# %% [markdown] id
# ## Periksa sendiri
#
# - Berapa ucapan yang berasal dari pelanggan, dan berapa dari ingatan kita tentang pelanggan?
# - Apakah di setiap lembah ada paling sedikit satu ucapan yang menjelaskannya?
# - Ucapan mana yang ingin Anda bacakan kepada pimpinan? Mengapa yang itu?
#
# Saran tentang emosi, lalu tentang ucapan pelanggan:

# %% [markdown] en
# ## Check for yourself
#
# - How many quotes come from customers, and how many from our memory of customers?
# - Is there at least one quote at every trough that explains it?
# - Which quote would you like to read to your managers? Why that one?
#
# Advice on emotions, then on what customers said:

# %%
journey.findings("emotions")

# %%
journey.findings("moments")

# %% [markdown] id
# **Langkah berikutnya:** [7 · Merevisi dan mengulangi](07-revisi-dan-ulangi.ipynb). Apa yang kita pelajari, dan apa yang kita ubah?

# %% [markdown] en
# **Next step:** [7 · Revise and repeat](07-revise-and-repeat.ipynb). What have we learned, and what do we change?
