# track: map
# step: 6
# id: workshops/id/map/06-telusuri-peta.ipynb
# en: workshops/en/map/06-walk-the-map.ipynb

# %% [markdown] id
# covers: 1.walk
# # 6 · Menelusuri peta dan menganalisis
#
# **Hasil langkah ini:** catatan dari perjalanan yang sungguh dijalani: kekuatan, kelemahan, titik kontak yang terlewat, dan tempat orang tersendat.
#
# **Mengapa penting:** peta dibuat di meja; pelanggan hidup di luar ruangan. Yang tampak kecil di peta bisa menjadi dinding di kenyataan, misalnya formulir yang menolak nomor telepon.
#
# **Waktu:** sekitar {minutes} menit, ditambah waktu bersama pelanggan di lain hari. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # 6 · Walk the map and analyse
#
# **What you will have at the end:** notes from a journey really made: strengths, weaknesses, touchpoints you had missed, and places where people get stuck.
#
# **Why it matters:** maps are made at a table; customers live outdoors. What looks small on the map can be a wall in real life, such as a form that refuses a phone number.
#
# **Time:** about {minutes} minutes, plus time with customers on another day. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("map", step=6)

# %% [markdown] id
# covers: 2.22
# ## Kita dulu, lalu pelanggan
#
# 1. **Jalani sendiri.** Pakai ponsel sendiri dan uang sungguhan atau keranjang sungguhan, dari titik kontak pertama. Jangan memakai jalan pintas orang dalam.
# 2. **Satu orang berjalan, satu orang mencatat.** Catat waktu, klik, dan helaan napas.
# 3. **Lalu minta pelanggan.** Beri tugas, bukan petunjuk. Diam, lihat, dan tanyakan sesudahnya.
#
# Satu catatan untuk satu titik kontak. Isi yang ditemukan saja; perasaan yang dicatat langsung disandingkan dengan yang ada di peta.

# %% [markdown] en
# ## First ourselves, then customers
#
# 1. **Walk it yourselves.** Use your own phone and real money, or at least a real basket, from the first touchpoint on. No insider's shortcuts.
# 2. **One walks, one writes.** Note minutes, clicks and sighs.
# 3. **Then ask customers.** Give them a task, not directions. Keep quiet, watch, and ask afterwards.
#
# One note for one touchpoint. Fill in only what you found; the feeling you note is set beside the one on the map.

# %%
# covers: 1.walk 2.22
jejak.WalkLog(journey)

# %% [markdown] id
# **Bandingkan dengan contoh.** Perhatikan betapa kecil temuannya: kabel tambahan, alamat yang harus lengkap sebelum ongkos kirim muncul. Yang kecil bisa diperbaiki minggu ini.

# %% [markdown] en
# **Compare with the examples.** See how small the findings are: an extension cable, a whole address to type before the shipping cost appears. Small things can be mended this week.

# %%
# covers: 2.28
journey.examples("walkthroughs")

# %% [markdown] id
# covers: 2.25 2.26
# ## Apa kata pelanggan
#
# Kumpulkan kalimat pelanggan, persis seperti diucapkan, dan dari mana asalnya. Satu kalimat asli mengubah rapat lebih cepat daripada sepuluh angka.
#
# Punya catatan CRM atau riwayat obrolan? Pilih satu pelanggan, lalu urutkan pesan, telepon, dan kunjungannya menurut waktu. Itulah perjalanan yang sungguh terjadi; letakkan di samping peta. Nama pelanggan tidak perlu ditulis.

# %% [markdown] en
# ## What customers say
#
# Collect what customers say, word for word, and where it comes from. One real sentence changes a meeting faster than ten numbers.
#
# Do you keep a CRM or old chats? Pick one customer and put their messages, calls and visits in order of time. That is the journey as it really happened; lay it beside the map. No customer's name is needed.

# %%
# covers: 2.25 2.26
jejak.MomentLog(journey)

# %% [markdown] id
# ## Baca angkanya
#
# Orang mengingat sebuah pengalaman dari saat yang paling kuat dan dari akhirnya (aturan puncak–akhir, Kahneman dan Fredrickson, 1993). Maka dua titik itulah yang diperbaiki lebih dulu, bukan rata-ratanya.

# %% [markdown] en
# ## Read the numbers
#
# People remember an experience by its most intense moment and by its end (the peak–end rule, Kahneman and Fredrickson 1993). So mend those two first, not the average.

# %%
# covers: 2.16 2.20
journey.show("facts")

# %% [markdown] id
# Di tahap mana perasaan rata-rata paling rendah, dan tahap mana yang sama sekali tidak muncul? Tahap yang kosong sering berarti kita belum melihat, bukan tidak terjadi apa-apa.

# %% [markdown] en
# In which stage is the mean feeling lowest, and which stage does not appear at all? An empty stage often means that we have not looked, not that nothing happens.

# %%
journey.chart("stages")

# %% [markdown] id
# covers: 3.7
# Saran untuk seluruh peta. Saran ini mengikuti perubahan Anda; yang tidak cocok untuk kasus tim boleh diabaikan.

# %% [markdown] en
# Advice on the whole map. It follows your changes; what does not fit your case may be ignored.

# %%
journey.findings()

# %% [markdown] id
# <details>
# <summary>Untuk pelatih: menjalankan langkah ini</summary>
#
# - **20 menit:** tim bertukar peta dan menelusuri peta tim lain sebagai pelanggan, di ponsel sendiri. **15 menit:** catat. **10 menit:** baca angkanya.
# - **Bila tidak mungkin keluar ruangan,** telepon satu pelanggan, atau mainkan perannya: satu orang menjadi persona, satu menjadi layanan pelanggan.
# - **Kesalahan yang sering:** membela diri ("sebetulnya bisa, kalau lewat menu itu"). Catat saja; pelanggan juga tidak menemukannya.
#
# </details>

# %% [markdown] en
# <details>
# <summary>For the trainer: running this step</summary>
#
# - **20 minutes:** teams swap maps and walk another team's map as customers, on their own phones. **15 minutes:** take notes. **10 minutes:** read the numbers.
# - **If nobody can leave the room,** call one customer, or play it: one is the persona, one is customer service.
# - **A common mistake:** defending ("you can, through that other menu"). Just write it down; customers do not find it either.
#
# </details>

# %% [markdown] id
# ## Periksa sendiri
#
# - Titik kontak mana yang tidak ada di peta tetapi ternyata ada di kenyataan? Tambahkan di [langkah 3](03-titik-kontak.ipynb).
# - Penilaian mana yang berubah setelah dijalani? Geser ke tempatnya, lalu tandai titik kontak itu sebagai **teramati**.
# - Berapa langkah sampai selesai membeli? Mana yang tidak akan dirindukan siapa pun?

# %% [markdown] en
# ## Check for yourself
#
# - Which touchpoint is missing on the map but turned up in real life? Add it in [step 3](03-touchpoints.ipynb).
# - Which rating changed by walking? Move it, then mark its touchpoint as **observed**.
# - How many steps until the purchase is done? Which of them would nobody miss?

# %% [markdown] id
# ### Catatan: yang mengejutkan
#
# Tulis di bawah ini apa yang berbeda dari dugaan.
#
# Klik sekali titik-titik di bawah, tekan **Enter**, lalu tulis. **Shift+Enter** bila selesai.

# %% [markdown] en
# ### Notes: what surprised us
#
# Write down below what was not as you had thought.
#
# Click the dots below once, press **Enter**, and write. **Shift+Enter** when you are done.

# %% [markdown] id notes
# …

# %% [markdown] en notes
# …

# %% [markdown] id
# **Langkah berikutnya:** [7 · Memperbarui peta](07-perbarui-peta.ipynb). Temuan menjadi rencana.

# %% [markdown] en
# **Next step:** [7 · Update the map](07-update-the-map.ipynb). Findings become a plan.
