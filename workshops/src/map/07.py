# track: map
# step: 7
# id: workshops/id/map/07-perbarui-peta.ipynb
# en: workshops/en/map/07-update-the-map.ipynb

# %% [markdown] id
# covers: 1.plan 1.update
# # 7 · Memperbarui peta
#
# **Hasil langkah ini:** peluang yang sudah ditimbang dan dipilih bersama, daftar perubahan dengan pemilik dan tanggal, serta versi peta yang bernama.
#
# **Mengapa penting:** peta yang tidak mengubah apa-apa hanyalah gambar. Pelanggan dan pasar juga terus bergerak, jadi peta tidak pernah selesai; ia hanya punya versi terbaru.
#
# **Waktu:** sekitar {minutes} menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # 7 · Update the map
#
# **What you will have at the end:** opportunities weighed and chosen together, a list of changes with an owner and a date, and a version of the map with a name.
#
# **Why it matters:** a map that changes nothing is only a picture. And customers and markets keep moving, so a map is never finished; it only has a latest version.
#
# **Time:** about {minutes} minutes. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("map", step=7)

# %% [markdown] id
# ## Timbang peluangnya
#
# Ide dari langkah 3 sudah menunggu di formulir; tambahkan yang muncul di langkah 5 dan 6. Beri dua angka dari 1 sampai 5: **dampak** bagi pelanggan dan **upaya** bagi kita. Nilai cepat saja; yang penting adalah perbedaannya.
#
# Ambil dulu yang **dampaknya besar dan upayanya kecil**. Yang besar dua-duanya, pecah menjadi langkah pertama yang kecil. Sisanya boleh menunggu tanpa rasa bersalah.

# %% [markdown] en
# ## Weigh the opportunities
#
# The ideas of step 3 are waiting in the form; add those of steps 5 and 6. Give each two numbers from 1 to 5: its **impact** on the customer and the **effort** for us. Rate quickly; only the differences matter.
#
# Take what has **much impact for little effort** first. What has much of both, cut down to a small first step. The rest may wait, without a bad conscience.

# %%
# covers: 1.plan
jejak.OpportunityList(journey)

# %% [markdown] id
# ## Pilih bersama
#
# Angka tidak memutuskan; orang yang akan mengerjakannya ikut memutuskan. Setiap orang mendapat beberapa suara dan membaginya sesukanya. Suara tidak bernama. Pelatih menutup pemungutan suara, dan hasil yang seri ditunjukkan apa adanya.
#
# Bekerja sendiri? Lewati bagian ini.

# %% [markdown] en
# ## Choose together
#
# Numbers do not decide; those who will do the work have a say. Everybody gets a few votes and spends them as they like. Votes carry no name. The trainer closes the vote, and a tie is shown as a tie.
#
# On your own? Skip this section.

# %%
jejak.DotVoting(journey)

# %% [markdown] id
# covers: 2.23
# ## Susun rencana perubahan
#
# Perubahan tanpa nama dan tanggal adalah keinginan. Ambil satu sampai tiga peluang teratas, lalu tulis **apa** yang berubah, **mengapa**, **siapa** pemiliknya, **tenggat**-nya, dan **ukuran** yang menunjukkan hasilnya.

# %% [markdown] en
# ## Plan the changes
#
# A change without a name and a date is a wish. Take the first one to three opportunities and write **what** changes, **why**, **who** owns it, **when** it is due, and the **measure** that will show the effect.

# %%
# covers: 1.plan 2.23
jejak.ChangePlan(journey)

# %% [markdown] id
# **Bandingkan dengan contoh.** Apakah setiap baris rencana tim juga punya satu pemilik dan satu angka?

# %% [markdown] en
# **Compare with the examples.** Does every line of your plan have one owner and one number, too?

# %%
# covers: 2.28
journey.examples("changes")

# %% [markdown] id
# covers: 1.update 2.23
# ## Simpan versi ini
#
# Beri peta hari ini sebuah nama dan tanggal peninjauan berikutnya, supaya ada janji untuk kembali. Setelah perubahan berjalan, telusuri lagi, geser lagi penggeser di [langkah 3](03-titik-kontak.ipynb), simpan versi baru, lalu **bandingkan**: langkah mana yang hilang, perasaan mana yang naik?
#
# Kembali ke versi lama selalu bisa, dan pengembalian itu sendiri bisa diurungkan.

# %% [markdown] en
# ## Keep this version
#
# Give today's map a name and a day for its next review, so that there is an appointment to come back to. Once the changes are at work, walk again, move the sliders of [step 3](03-touchpoints.ipynb), keep a new version, and **compare**: which steps are gone, which feelings went up?
#
# Going back to an old version is always possible, and can itself be undone.

# %%
# covers: 1.update 2.23
jejak.VersionKeeper(journey)

# %% [markdown] id
# <details>
# <summary>Untuk pelatih: menjalankan langkah ini</summary>
#
# - **10 menit:** kumpulkan dan timbang. **10 menit:** pemungutan suara; jangan ada pidato sebelumnya. **15 menit:** rencana. **5 menit:** beri nama versi.
# - **Bila seri,** ambil yang upayanya lebih kecil. Yang lain tidak hilang; ia menjadi perubahan kedua.
# - **Kesalahan yang sering:** pemilik bernama "semua" atau nama departemen. Tanyakan, "Siapa yang akan saya telepon?"
#
# </details>

# %% [markdown] en
# <details>
# <summary>For the trainer: running this step</summary>
#
# - **10 minutes:** collect and weigh. **10 minutes:** vote; no speeches beforehand. **15 minutes:** plan. **5 minutes:** name the version.
# - **If there is a tie,** take the one with less effort. The other is not lost; it becomes the second change.
# - **A common mistake:** an owner called "everybody" or a department. Ask, "Whom do I call?"
#
# </details>

# %% [markdown] id
# ## Periksa sendiri
#
# - Apakah setiap perubahan menjawab satu lembah atau satu hambatan yang bisa ditunjuk di peta?
# - Apakah perubahan pertama bisa dimulai minggu ini?
# - Bila semua berhasil, apakah tujuan dari [langkah 1](01-tujuan.ipynb) tercapai?

# %% [markdown] en
# ## Check for yourself
#
# - Does every change answer a trough or a barrier you can point at on the map?
# - Could the first change begin this week?
# - If everything works, is the goal of [step 1](01-goal.ipynb) met?

# %% [markdown] id
# **Langkah berikutnya:** [Penutup](08-penutup.ipynb). Siapa yang perlu melihat peta ini?

# %% [markdown] en
# **Next step:** [Closing](08-closing.ipynb). Who needs to see this map?
