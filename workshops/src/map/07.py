# track: map
# step: 7
# id: workshops/id/map/07-perbarui-peta.ipynb
# en: workshops/en/map/07-update-the-map.ipynb

# %% [markdown] id
# # 7 · Memperbarui peta
#
# **Hasil langkah ini:** peluang yang sudah ditimbang, daftar perubahan dengan penanggung jawab dan tanggal, serta ringkasan dalam satu berkas yang bisa dibuka siapa saja.
#
# **Mengapa penting:** peta yang tidak mengubah apa-apa hanyalah gambar. Pelanggan dan pasar juga terus bergerak, jadi peta tidak pernah selesai; ia hanya punya versi terbaru.
#
# **Waktu:** sekitar 40 menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel).

# %% [markdown] en
# # 7 · Update the map
#
# **What you will have at the end:** opportunities that have been weighed, a list of changes with an owner and a date, and a summary in one file that anybody can open.
#
# **Why it matters:** a map that changes nothing is only a picture. And customers and markets keep moving, so a map is never finished; it only has a latest version.
#
# **Time:** about 40 minutes. Begin with the menu **Run → Run All Cells**.

# %% setup
import jejak
journey = jejak.open("journey.json")

# %% [markdown] id
# ## Timbang peluangnya
#
# Kumpulkan ide dari langkah 3, 5, dan 6. Beri dua angka dari 1 (sedikit) sampai 5 (banyak): **dampak** bagi pelanggan (`impact`) dan **upaya** bagi kita (`effort`). Nilai cepat saja; yang penting adalah perbedaannya.
#
# Hapus tanda `#`, ganti kata-katanya, lalu tekan **Shift+Enter**.

# %% [markdown] en
# ## Weigh the opportunities
#
# Gather the ideas of steps 3, 5 and 6. Give each two numbers from 1 (little) to 5 (much): its **impact** for the customer (`impact`) and the **effort** for us (`effort`). Rate quickly; only the differences matter.
#
# Take away the `#`, replace the words, and press **Shift+Enter**.

# %% id
# journey.put("opportunities", id="opp-1", text="Tampilkan ongkos kirim di halaman produk", impact=4, effort=2)
# journey.put("opportunities", id="opp-2", text="Layani pertanyaan lewat obrolan sampai malam", impact=5, effort=4)

# %% en
# journey.put("opportunities", id="opp-1", text="Show the shipping cost on the product page", impact=4, effort=2)
# journey.put("opportunities", id="opp-2", text="Answer questions by chat until late", impact=5, effort=4)

# %%
journey.show("opportunities")

# %% [markdown] id
# Ambil dulu yang **dampaknya besar dan upayanya kecil**. Yang dampaknya besar dan upayanya besar, pecah menjadi langkah pertama yang kecil. Sisanya boleh menunggu tanpa rasa bersalah.

# %% [markdown] en
# Take what has **much impact for little effort** first. What has much of both, cut down to a small first step. The rest may wait, without a bad conscience.

# %% [markdown] id
# ## Susun rencana perubahan
#
# Perubahan tanpa nama dan tanggal adalah keinginan. Tulis **apa** (`what`), **mengapa** (`why`), **siapa** (`owner`), **sampai kapan** (`due`), dan **bagaimana kita tahu berhasil** (`measure`).

# %% [markdown] en
# ## Plan the changes
#
# A change without a name and a date is a wish. Write **what** it is (`what`), **why** (`why`), **who** does it (`owner`), **by when** (`due`), and **how we will know** that it worked (`measure`).

# %% id
# journey.put("changes", id="change-1", what="Tampilkan ongkos kirim di halaman produk", opportunity="opp-1")
# journey.put("changes", id="change-1", why="Banyak yang pergi saat melihatnya di akhir", owner="Dewi", due="2027-01-15")
# journey.put("changes", id="change-1", measure="Keranjang yang ditinggalkan per 100", status="planned")

# %% en
# journey.put("changes", id="change-1", what="Show the shipping cost on the product page", opportunity="opp-1")
# journey.put("changes", id="change-1", why="Many leave when they see it at the end", owner="Dewi", due="2027-01-15")
# journey.put("changes", id="change-1", measure="Baskets left behind per 100", status="planned")

# %%
journey.show("changes")

# %% [markdown] id
# ## Beri nama versi ini
#
# Setelah perubahan berjalan, ulangi perjalanannya dan geser lagi penggeser di [langkah 3](03-titik-kontak.ipynb). Catat versi sekarang dan tanggal peninjauan berikutnya supaya ada janji untuk kembali.

# %% [markdown] en
# ## Name this version
#
# Once the changes are at work, walk again and move the sliders of [step 3](03-touchpoints.ipynb). Note the present version and the next review, so that there is an appointment to come back to.

# %% id
# journey.put("versions", id="v1", name="Lokakarya pertama", date="2026-11-21", next_review="2027-02-21")

# %% en
# journey.put("versions", id="v1", name="First workshop", date="2026-11-21", next_review="2027-02-21")

# %%
journey.show("versions")

# %% [markdown] id notes
# ### Catatan sendiri
#
# Klik dua kali di sini, lalu tulis apa saja: yang mengejutkan, yang belum terjawab, siapa yang perlu melihat peta ini. Tekan **Shift+Enter** bila selesai.

# %% [markdown] en notes
# ### Your own notes
#
# Double-click here and write whatever you like: what surprised you, what is still open, who should see this map. Press **Shift+Enter** when done.

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

# %%
journey.findings("plan")

# %%
journey.findings("update")

# %% [markdown] id
# ## Bagikan
#
# Sel terakhir menulis `summary.html` di samping `journey.json`: satu berkas tanpa skrip dan tanpa perlu internet, bisa dikirim lewat surel, dibuka di pesawat, atau dicetak mendatar di kertas A4. Dari terminal, `jejak export .` melakukan hal yang sama.
#
# Tunjukkan kepada rekan dari bagian lain. Pertanyaan mereka adalah bahan untuk versi berikutnya.

# %% [markdown] en
# ## Share it
#
# The last cell writes `summary.html` beside `journey.json`: one file without scripts and without any need for the internet, to be mailed, opened on a plane, or printed on A4 in landscape. In a terminal, `jejak export .` does the same.
#
# Show it to colleagues from another department. Their questions are the material for the next version.

# %%
journey.export()
