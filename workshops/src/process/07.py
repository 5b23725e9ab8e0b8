# track: process
# step: 7
# id: workshops/id/process/07-revisi-dan-ulangi.ipynb
# en: workshops/en/process/07-revise-and-repeat.ipynb

# %% [markdown] id
# covers: 1.update
# # 7 · Merevisi dan mengulangi
#
# **Hasil langkah ini:** versi bernama yang bisa dibandingkan nanti, tanggal untuk kembali, dan satu berkas ringkasan untuk orang yang tidak hadir.
#
# **Mengapa penting:** kebutuhan pelanggan bergerak, pasar juga. Peta yang salah di beberapa tempat tetapi diperbaiki setiap tiga bulan mengalahkan peta sempurna yang disimpan di laci.
#
# **Waktu:** sekitar {minutes} menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # 7 · Revise and repeat
#
# **What you will have at the end:** a named version to compare with later, a date for coming back, and one file with the summary for people who were not there.
#
# **Why it matters:** customers' needs move, and so does the market. A map that is wrong in places but mended every three months beats a perfect one in a drawer.
#
# **Time:** about {minutes} minutes. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("process", step=7)

# %% [markdown] id
# covers: 2.3
# ## Lihat semuanya sekali lagi
#
# Bacakan papan ini dari kiri ke kanan, seolah-olah bercerita kepada orang baru. Di mana pendengar bertanya, "Lalu?" Apakah cerita ini mulai sebelum situs kita dan berlanjut sesudah pembayaran? Adakah titik kontak tempat kita **meminta pendapat pelanggan**?

# %% [markdown] en
# ## Look at all of it once more
#
# Read this board from left to right, as if telling it to somebody new. Where does the listener ask, "And then?" Does the story begin before our website and go on after the payment? Is there a touchpoint at which we **ask customers what they think**?

# %%
jejak.BoardView(journey)

# %% [markdown] id
# covers: 2.23 3.7
# ## Apa yang benar, apa yang keliru?
#
# Sepuluh menit bersama. Keliru itu wajar, asal diketahui:
#
# 1. Bagian peta mana yang ternyata **benar** setelah mendengar pelanggan?
# 2. Mana yang ternyata **keliru**? Perbaiki sekarang juga.
# 3. Mana yang **masih dugaan**? Biarkan, tetapi tandai; itulah daftar kerja untuk putaran berikutnya.
# 4. Apa yang membantu kita sejauh ini, dan perlu diulang persis begitu?

# %% [markdown] en
# ## What was right, what was wrong?
#
# Ten minutes together. Being wrong is fine, as long as we know:
#
# 1. Which part of the map turned out **right** after listening to customers?
# 2. Which turned out **wrong**? Mend it now.
# 3. Which is **still assumed**? Leave it, but mark it; that is the work list for the next round.
# 4. What has helped us so far and should be done again in just the same way?

# %% [markdown] id
# covers: 1.walk 2.22
# **Bila ada waktu: telusuri petanya.** Jalani dari titik kontak pertama sampai terakhir dengan ponsel sendiri, lalu minta seorang pelanggan melakukannya. Catat kekuatan, kelemahan, yang belum ada, dan sumbatannya; formulir menunjukkan perasaan di peta di samping perasaan yang sungguh timbul.

# %% [markdown] en
# **If there is time: walk the map.** Go from the first touchpoint to the last with your own phone, then ask a customer to do it. Note strengths, weaknesses, what is missing and where it gets stuck; the form shows the feeling on the map beside the one that really arose.

# %%
# covers: 1.walk 2.22
jejak.WalkLog(journey)

# %% [markdown] id
# covers: 2.23
# ## Perbarui rencana
#
# Kunjungi lagi daftar perubahan dari langkah 5. Yang sudah dikerjakan, tandai **selesai** dan lihat ukurannya. Yang tidak akan dikerjakan, tandai **batal**; itu juga keputusan. Lalu tambahkan perubahan yang lahir dari ucapan pelanggan.

# %% [markdown] en
# ## Update the plan
#
# Visit the list of changes from step 5 again. Mark what has been done as **done** and look at its measure. Mark what will not be done as **dropped**; that is a decision too. Then add the changes that grew from what customers said.

# %%
# covers: 1.plan 2.23
jejak.ChangePlan(journey)

# %% [markdown] id
# covers: 1.update 2.23
# ## Simpan versi, janji untuk kembali
#
# Beri keadaan sekarang sebuah nama, misalnya "Putaran 1", dan tentukan tanggal peninjauan, paling lambat tiga bulan lagi. Pada tanggal itu: dengarkan lagi lima pelanggan, geser penggesernya, lalu **bandingkan** dengan versi ini. Memulihkan versi lama juga bisa, dan pemulihan itu pun bisa diurungkan.

# %% [markdown] en
# ## Keep a version, promise to return
#
# Give the present state a name, such as "Round 1", and set a day for the review, three months from now at the latest. On that day: listen to five customers again, move the sliders, then **compare** with this version. An old version can be restored as well, and restoring can be undone.

# %%
# covers: 1.update 2.23
jejak.VersionKeeper(journey)

# %% [markdown] id
# **Bandingkan dengan contoh.** Apa yang diketahui tim itu di versi kedua, yang belum mereka ketahui di versi pertama?

# %% [markdown] en
# **Compare with the examples.** What did that team know in its second version that it did not know in the first?

# %%
journey.examples("versions")

# %% [markdown] id
# covers: 2.31 2.29
# ## Untuk siapa ringkasan ini?
#
# | Pembaca | Yang mereka butuhkan dari peta |
# |---|---|
# | **Layanan pelanggan** | titik nyeri dan jawaban yang siap diucapkan |
# | **Karyawan baru** | persona dan papan, sebagai cerita di hari pertama |
# | **Pemasaran dan penjualan** | pertanyaan pelanggan di setiap tahap |
# | **Pimpinan** | lima fakta di bagian atas, dan rencana perubahan |
#
# Manfaatnya datang dari membaca bersama: keputusan kembali kepada pelanggan, cara menyambut pelanggan baru bisa diperiksa, pengeluaran yang tidak dirasakan siapa pun bisa dihentikan, dan celah yang dibiarkan pesaing terlihat.

# %% [markdown] en
# ## Who is the summary for?
#
# | Reader | What they need from the map |
# |---|---|
# | **Customer service** | pain points and the answers ready to give |
# | **New colleagues** | the persona and the board, as a story on their first day |
# | **Marketing and sales** | the customer's questions in each stage |
# | **Managers** | the five facts at the top, and the change plan |
#
# The benefit comes from reading together: decisions turn back to the customer, the way new customers are welcomed can be checked, spending that nobody feels can stop, and the gap that competitors leave comes into sight.

# %% [markdown] id
# ### Refleksi: satu putaran selesai
#
# Setiap orang menulis satu baris: yang mengejutkan saya, yang akan saya lakukan berbeda besok pagi, dan yang saya ingin tanyakan kepada pelanggan berikutnya.
#
# Klik sekali titik-titik di bawah, tekan **Enter**, lalu tulis. **Shift+Enter** bila selesai.

# %% [markdown] en
# ### Retro: one round done
#
# Everybody writes one line: what surprised me, what I will do differently tomorrow morning, and what I want to ask the next customer.
#
# Click the dots below once, press **Enter**, and write. **Shift+Enter** when you are done.

# %% [markdown] id notes
# …

# %% [markdown] en notes
# …

# %% [markdown] id
# ## Periksa sendiri
#
# - Apakah setiap lembah punya perubahan, atau alasan mengapa dibiarkan?
# - Siapa yang memanggil tim pada tanggal peninjauan? Sebutkan satu nama.
# - Bila persona membaca ringkasan ini, apakah ia akan berkata, "Ya, begitulah"?
#
# Saran untuk seluruh peta:

# %% [markdown] en
# ## Check for yourself
#
# - Does every trough have a change, or a reason for leaving it?
# - Who calls the team together on the day of the review? Say one name.
# - If the persona read this summary, would they say, "Yes, that is how it is"?
#
# Advice on the whole map:

# %%
journey.findings()

# %% [markdown] id
# covers: 2.31
# ## Bagikan
#
# Pilih bentuknya, lalu tekan **Ekspor**. Halaman ringkasan adalah satu berkas yang bisa dikirim lewat surel, dibuka tanpa internet, dan dicetak. Catatan dari notebook ini ikut lewat menu **File → Save and Export Notebook As → Jejak** (mengekspor notebook ini sebagai ringkasan).
#
# Lalu ulangi: perjalanan pelanggan tidak pernah selesai, dan peta hanya punya versi terbaru.

# %% [markdown] en
# ## Share it
#
# Choose a form, then press **Export**. The summary page is one file that can be mailed, opened without the internet, and printed. Notes from this notebook go along with the menu **File → Save and Export Notebook As → Jejak** (which exports this notebook as the summary).
#
# Then repeat: a customer's journey never ends, and a map only has a latest version.

# %%
# covers: 2.31
jejak.ExportButton(journey)
