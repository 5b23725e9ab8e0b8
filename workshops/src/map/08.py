# track: map
# step: 8
# id: workshops/id/map/08-penutup.ipynb
# en: workshops/en/map/08-closing.ipynb

# %% [markdown] id
# # Penutup: bagikan dan lanjutkan
#
# **Hasil halaman ini:** ringkasan dalam satu berkas yang bisa dibuka siapa saja, janji tentang siapa yang akan melihatnya, dan catatan untuk lokakarya berikutnya.
#
# **Mengapa penting:** peta bekerja bila dilihat orang yang tidak ikut membuatnya. Sebagian besar peta mati di folder, bukan karena salah.
#
# **Waktu:** sekitar 20 menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # Closing: share and go on
#
# **What you will have at the end:** a summary in one file that anybody can open, a promise who will see it, and notes for the next workshop.
#
# **Why it matters:** a map works when it is seen by people who did not make it. Most maps die in a folder, not from being wrong.
#
# **Time:** about 20 minutes. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("map")

# %% [markdown] id
# ## Sekali lagi dari awal sampai akhir
#
# Satu orang membacakan papan ini sebagai cerita dalam dua menit. Yang lain mendengarkan sebagai orang yang baru datang.

# %% [markdown] en
# ## Once more from beginning to end
#
# One of you tells the story of this board in two minutes. The others listen as if they had just come in.

# %%
jejak.BoardView(journey)

# %% [markdown] id
# covers: 3.7
# Yang masih terbuka, sebelum orang lain melihatnya. Yang memang dugaan, biarkan sebagai dugaan; halaman ringkasan mengatakannya dengan jujur.

# %% [markdown] en
# What is still open, before others see it. What is an assumption, leave as one; the summary says so honestly.

# %%
journey.findings()

# %% [markdown] id
# covers: 2.24 3.3
# ## Empat elemen, empat pertanyaan
#
# Perjalanan yang baik memuat empat elemen. Mana yang kuat di peta ini, mana yang belum ada?
#
# - **Melibatkan audiens:** apakah yang kita sampaikan sesuai dengan siapa mereka dan kebiasaannya?
# - **Calon menjadi pelanggan:** apakah ada yang menjawab, di kanal yang mereka pakai, saat mereka bertanya?
# - **Merawat hubungan:** apa yang mereka terima dari kita sesudah membeli, selain tagihan?
# - **Memenuhi harapan:** apakah yang dijanjikan di awal ditepati di akhir, sehingga orang mau bercerita?

# %% [markdown] en
# ## Four elements, four questions
#
# A good journey has four elements. Which are strong on this map, and which are not there yet?
#
# - **Engaging the audience:** does what we say fit who they are and what they are used to?
# - **From prospect to customer:** does somebody answer, in the channel they use, when they ask?
# - **Caring for the relationship:** what do they get from us after buying, apart from the bill?
# - **Meeting expectations:** is what was promised at the beginning kept at the end, so that people want to tell others?

# %% [markdown] id
# covers: 2.31
# ## Bagikan
#
# Pilih bentuknya, lalu tekan **Ekspor**. Halaman ringkasan adalah satu berkas tanpa skrip dan tanpa perlu internet: bisa dikirim lewat surel, dibuka di pesawat, atau dicetak mendatar di kertas A4. Berkasnya ditulis di samping `journey.json` dan siap diunduh.

# %% [markdown] en
# ## Share it
#
# Choose a form, then press **Export**. The summary page is one file without scripts and without any need for the internet: to be mailed, opened on a plane, or printed on A4 in landscape. It is written beside `journey.json` and ready to download.

# %%
# covers: 2.31
jejak.ExportButton(journey)

# %% [markdown] id
# covers: 2.31
# | Kepada siapa | Untuk apa |
# |---|---|
# | **Tim lain** (pemasaran, penjualan, layanan, gudang) | setiap orang mencari titik kontak miliknya dan menambah satu hal yang tidak kita ketahui |
# | **Karyawan baru dan yang dilatih** | mengenal pelanggan dalam seperempat jam, serta standar layanan di setiap titik kontak |
# | **Yang memutuskan** | menyelaraskan departemen: satu gambar, satu daftar perubahan, satu tanggal |
# | **Pelanggan** | bertanya, "Apakah begini rasanya?" |
#
# Pertanyaan mereka adalah bahan untuk versi berikutnya.

# %% [markdown] en
# | Shown to | What for |
# |---|---|
# | **Other teams** (marketing, sales, service, warehouse) | everybody finds their own touchpoint and adds one thing we did not know |
# | **New staff and trainees** | to know the customer in a quarter of an hour, and the standard of service at every touchpoint |
# | **Those who decide** | to align departments: one picture, one list of changes, one date |
# | **Customers** | to ask, "Is this how it feels?" |
#
# Their questions are the material for the next version.

# %% [markdown] id
# covers: 2.23
# ## Janji untuk kembali
#
# Inilah versi yang tersimpan dan tanggal peninjauannya. Masukkan tanggal itu ke kalender sekarang juga. Versi baru disimpan di [langkah 7](07-perbarui-peta.ipynb).

# %% [markdown] en
# ## An appointment to come back
#
# These are the versions kept, and the days of their review. Put that day into your calendar right now. New versions are kept in [step 7](07-update-the-map.ipynb).

# %%
journey.show("versions")

# %% [markdown] id
# ## Lihat ke belakang
#
# Lima menit, setiap orang satu kalimat untuk setiap butir. Klik sekali titik-titik di bawah, tekan **Enter**, lalu tulis; **Shift+Enter** bila selesai. Catatan ini ikut ke ringkasan bila Anda memakai menu **File → Save and Export Notebook As → Jejak** (mengekspor notebook ini sebagai ringkasan).

# %% [markdown] en
# ## Look back
#
# Five minutes, one sentence from everybody for each point. Click the dots below once, press **Enter**, and write; **Shift+Enter** when you are done. These notes go into the summary if you use the menu **File → Save and Export Notebook As → Jejak** (which exports this notebook as the summary).

# %% [markdown] id
# - **Pertahankan** (berjalan baik dan ingin diulangi)
# - **Tinggalkan** (memakan waktu tanpa hasil)
# - **Coba** (lain kali dengan cara berbeda)

# %% [markdown] en
# - **Keep** (went well and is worth repeating)
# - **Drop** (took time and brought nothing)
# - **Try** (differently next time)

# %% [markdown] id notes
# …

# %% [markdown] en notes
# …

# %% [markdown] id
# covers: 2.23
# ## Periksa sendiri
#
# - Siapa orang pertama di luar ruangan ini yang akan melihat peta, dan kapan?
# - Apakah ringkasannya mudah dipahami oleh orang yang belum pernah mendengar tentang proyek ini?
# - Apakah tanggal peninjauan sudah ada di kalender seseorang?
#
# Selesai? Peta tidak pernah benar-benar selesai, dan itu wajar. Terima kasih sudah berjalan sejauh ini bersama pelanggan Anda.

# %% [markdown] en
# ## Check for yourself
#
# - Who is the first person outside this room to see the map, and when?
# - Does the summary make sense to somebody who has never heard of the project?
# - Is the day of the review in somebody's calendar?
#
# Done? A map is never quite done, and that is fine. Thank you for walking this far with your customer.
