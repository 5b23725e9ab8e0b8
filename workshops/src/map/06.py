# track: map
# step: 6
# id: workshops/id/map/06-telusuri-peta.ipynb
# en: workshops/en/map/06-walk-the-map.ipynb

# %% [markdown] id
# # 6 · Menelusuri peta dan menganalisis
#
# **Hasil langkah ini:** catatan dari perjalanan yang sungguh dijalani: kelebihan, kekurangan, titik kontak yang terlewat, dan tempat orang tersendat.
#
# **Mengapa penting:** peta dibuat di meja; pelanggan hidup di luar ruangan. Yang tampak kecil di peta bisa menjadi dinding di kenyataan, misalnya formulir yang menolak nomor telepon.
#
# **Waktu:** sekitar 45 menit, ditambah waktu bersama pelanggan di lain hari. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel).

# %% [markdown] en
# # 6 · Walk the map and analyse
#
# **What you will have at the end:** notes from a journey really made: strengths, weaknesses, touchpoints you had missed, and places where people get stuck.
#
# **Why it matters:** maps are made at a table; customers live outdoors. What looks small on the map can be a wall in real life, such as a form that refuses a phone number.
#
# **Time:** about 45 minutes, plus time with customers on another day. Begin with the menu **Run → Run All Cells**.

# %% setup
import jejak
journey = jejak.open("journey.json")

# %% [markdown] id
# ## Kita dulu, lalu pelanggan
#
# 1. **Jalani sendiri.** Pakai ponsel sendiri dan uang sungguhan atau keranjang sungguhan, dari titik kontak pertama. Jangan memakai jalan pintas orang dalam.
# 2. **Satu orang berjalan, satu orang mencatat.** Catat waktu, klik, dan helaan napas.
# 3. **Lalu minta pelanggan.** Beri tugas, bukan petunjuk. Diam, lihat, dan tanyakan sesudahnya.
#
# Inilah peta yang akan diuji:

# %% [markdown] en
# ## First ourselves, then customers
#
# 1. **Walk it yourselves.** Use your own phone and real money, or at least a real basket, from the first touchpoint on. No insider's shortcuts.
# 2. **One walks, one writes.** Note minutes, clicks and sighs.
# 3. **Then ask customers.** Give them a task, not directions. Keep quiet, watch, and ask afterwards.
#
# This is the map to be tested:

# %%
journey.show("board")

# %% [markdown] id
# ## Catat temuannya
#
# Satu catatan untuk satu tempat. `walker` berisi `self` (tim) atau `customer` (pelanggan). Isi yang ditemukan saja:
#
# - `strength`: yang ternyata berjalan baik; jangan sampai rusak saat memperbaiki yang lain;
# - `weakness`: yang mengecewakan;
# - `missing`: titik kontak atau informasi yang tidak ada;
# - `bottleneck`: tempat orang menunggu, mengulang, atau berhenti.

# %% [markdown] en
# ## Write down what you found
#
# One note for one place. `walker` is `self` (the team) or `customer`. Fill in only what you found:
#
# - `strength`: what works well; do not break it while mending something else;
# - `weakness`: what disappoints;
# - `missing`: a touchpoint or a piece of information that is not there;
# - `bottleneck`: where people wait, repeat themselves or give up.

# %% id
# journey.put("walkthroughs", id="walk-1", walker="self", who="Dewi", date="2026-11-21")
# journey.put("walkthroughs", id="walk-1", bottleneck="Ongkos kirim baru muncul setelah alamat lengkap diisi")
# journey.put("walkthroughs", id="walk-2", walker="customer", who="Pak Arif", missing="Daftar ukuran jendela yang cocok")

# %% en
# journey.put("walkthroughs", id="walk-1", walker="self", who="Dewi", date="2026-11-21")
# journey.put("walkthroughs", id="walk-1", bottleneck="Shipping cost appears only after the full address is typed")
# journey.put("walkthroughs", id="walk-2", walker="customer", who="Mr Arif", missing="A list of windows that fit")

# %%
journey.show("walkthroughs")

# %% [markdown] id
# ## Baca angkanya
#
# Orang mengingat sebuah pengalaman dari saat yang paling kuat dan dari akhirnya (aturan puncak–akhir, Kahneman dan Fredrickson, 1993). Maka dua titik itulah yang diperbaiki lebih dulu, bukan rata-ratanya.

# %% [markdown] en
# ## Read the numbers
#
# People remember an experience by its most intense moment and by its end (the peak–end rule, Kahneman and Fredrickson 1993). So mend those two first, not the average.

# %%
journey.show("facts")

# %%
journey.chart("emotion")

# %% [markdown] id
# Di tahap mana perasaan rata-rata paling rendah, dan tahap mana yang sama sekali tidak muncul? Tahap yang kosong sering berarti kita belum melihat, bukan tidak terjadi apa-apa.

# %% [markdown] en
# In which stage is the mean feeling lowest, and which stage does not appear at all? An empty stage often means that we have not looked, not that nothing happens.

# %%
journey.chart("stages")

# %% [markdown] id
# ## Periksa sendiri
#
# - Titik kontak mana yang tidak ada di peta tetapi ternyata ada di kenyataan? Tambahkan di [langkah 3](03-titik-kontak.ipynb).
# - Penilaian mana yang berubah setelah dijalani? Geser kembali, dan tandai sebagai **teramati**.
# - Berapa langkah sampai selesai membeli? Mana yang tidak akan dirindukan siapa pun?
#
# Saran untuk seluruh peta:

# %% [markdown] en
# ## Check for yourself
#
# - Which touchpoint is missing on the map but turned up in real life? Add it in [step 3](03-touchpoints.ipynb).
# - Which rating changed by walking? Move it, and mark it as **observed**.
# - How many steps until the purchase is done? Which of them would nobody miss?
#
# Advice on the whole map:

# %%
journey.findings()

# %% [markdown] id
# **Langkah berikutnya:** [7 · Memperbarui peta](07-perbarui-peta.ipynb). Temuan menjadi rencana.

# %% [markdown] en
# **Next step:** [7 · Update the map](07-update-the-map.ipynb). Findings become a plan.
