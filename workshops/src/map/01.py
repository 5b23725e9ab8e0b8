# track: map
# step: 1
# id: workshops/id/map/01-tujuan.ipynb
# en: workshops/en/map/01-goal.ipynb

# %% [markdown] id
# covers: 1.goal
# # 1 · Menetapkan tujuan
#
# **Hasil langkah ini:** satu tujuan yang bisa diukur, gambaran tentang audiens, serta batas peta: mulai dari kejadian apa, selesai di kejadian apa.
#
# **Mengapa penting:** perjalanan pelanggan bisa diceritakan tanpa habis-habisnya. Tujuan menentukan bagian mana yang perlu digambar teliti dan bagian mana yang boleh dilewati. Peta tanpa tujuan berakhir sebagai hiasan dinding.
#
# **Waktu:** sekitar {minutes} menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # 1 · Set the goal
#
# **What you will have at the end:** one goal that can be measured, a picture of the audience, and the limits of the map: the event it starts from and the event it ends with.
#
# **Why it matters:** a customer's journey can be told without end. The goal decides which part deserves a close look and which part you may skip. A map without a goal ends up as wall decoration.
#
# **Time:** about {minutes} minutes. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("map", step=1)

# %% [markdown] id
# covers: 2.9
# ## Tujuan dan batasnya
#
# Tanyakan kepada tim: **keputusan apa yang ingin kita ambil setelah peta ini jadi?** Jawabannya biasanya dekat dengan salah satu tujuan yang ditawarkan formulir. Ambil satu, lalu tulis dengan kata-kata sendiri. Dua tujuan boleh; tiga berarti belum memilih.
#
# Tujuan menjadi tajam bila ada **ukuran** (apa yang dihitung) dan **target** (dari berapa menjadi berapa, sampai kapan):
#
# | Kurang tajam | Lebih tajam |
# |---|---|
# | Pelanggan lebih puas | Lebih sedikit pembeli yang menelepon karena bingung: dari 30 menjadi 15 telepon per minggu |
# | Penjualan naik | Lebih banyak pengunjung yang jadi memesan: dari 2 menjadi 4 per 100 kunjungan dalam tiga bulan |

# %% [markdown] en
# ## The goal and its limits
#
# Ask the team: **which decision do we want to take once this map is done?** The answer is usually close to one of the goals the form offers. Take one, then write it in your own words. Two goals are possible; three mean that nobody has chosen yet.
#
# A goal becomes sharp with a **measure** (what you count) and a **target** (from how many to how many, by when):
#
# | Blunt | Sharper |
# |---|---|
# | Happier customers | Fewer buyers who call because they are confused: from 30 to 15 calls a week |
# | More sales | More visitors who order: from 2 to 4 in 100 visits within three months |

# %% [markdown] id
# covers: 2.3 2.8 3.8
# Lalu tarik batasnya. Perjalanan tidak dimulai di toko. Ia dimulai saat **kebutuhan pertama terasa**, dan tidak selesai di kasir: orang masih memakai, mengeluh, kembali, dimintai pendapat, atau bercerita kepada orang lain. Tulis kejadian awal dan akhir yang bisa dilihat orang lain, bukan perasaan.
#
# Hanya ingin melihat satu interaksi dari dekat, misalnya menghubungi layanan pelanggan? Pilih **peta pengalaman (satu interaksi)** di bagian jangkauan.

# %% [markdown] en
# Then draw the limits. A journey does not begin in the shop. It begins when **a need is felt for the first time**, and it does not end at the till: people use what they bought, complain, come back, are asked what they think, or tell others. Write down a first and a last event that others could witness, not feelings.
#
# Want a close look at one interaction only, such as a call to customer service? Choose **experience map (one interaction)** for how far it reaches.

# %%
# covers: 1.goal 2.9 2.3 2.8
jejak.GoalPicker(journey)

# %% [markdown] id
# **Bandingkan dengan contoh.** Apakah tujuan tim bisa diukur semudah ini?

# %% [markdown] en
# **Compare with the examples.** Could your goal be measured as easily?

# %%
# covers: 2.28
journey.examples("goals")

# %% [markdown] id
# covers: 1.audience 2.13
# ## Audiensnya
#
# Tujuan itu menyangkut orang. Lima pertanyaan pertama bertanya siapa mereka; empat berikutnya, seberapa dalam kita memahami mereka. Satu kalimat per jawaban cukup. Di langkah 2, salah satu dari mereka mendapat nama.
#
# Tidak tahu jawabannya? Biarkan kosong. Yang kosong adalah daftar pertanyaan untuk pelanggan.

# %% [markdown] en
# ## The audience
#
# The goal is about people. The first five questions ask who they are; the next four, how well we understand them. One sentence for each is enough. In step 2, one of them will get a name.
#
# Don't know an answer? Leave it empty. What is empty is your list of questions for customers.

# %%
# covers: 1.audience 2.13
jejak.AudienceForm(journey)

# %% [markdown] id
# <details>
# <summary>Untuk pelatih: menjalankan langkah ini</summary>
#
# - **5 menit sendiri:** setiap orang menulis satu tujuan. **10 menit bersama:** pilih satu, isi ukuran dan target. **5 menit:** audiens dan batas.
# - **Bila tim berdebat** tentang kata-katanya, tanyakan angkanya. Angka memutuskan lebih cepat daripada kata.
# - **Kesalahan yang sering:** tujuan tentang kita ("menjual lebih banyak") tanpa pelanggan di dalamnya. Tanyakan, "Apa bedanya bagi pelanggan?"
#
# </details>

# %% [markdown] en
# <details>
# <summary>For the trainer: running this step</summary>
#
# - **5 minutes alone:** everybody writes one goal. **10 minutes together:** choose one, add measure and target. **5 minutes:** audience and limits.
# - **If the team argues** about words, ask for the number. Numbers settle it sooner than words.
# - **A common mistake:** a goal about us ("sell more") without a customer in it. Ask, "What is different for the customer?"
#
# </details>

# %% [markdown] id
# ## Periksa sendiri
#
# - Bisakah orang di luar tim mengulang tujuan itu setelah mendengarnya sekali?
# - Jika target tercapai, apa yang terlihat berbeda dari hari ini? Apakah pengalamannya lalu sesuai dengan harapan pelanggan?
# - Apakah batasnya cukup lebar untuk memuat yang terjadi sesudah pembelian?
#
# Saran di bawah setiap formulir tidak pernah menghalangi; tim yang memutuskan.

# %% [markdown] en
# ## Check for yourself
#
# - Could somebody outside the team repeat the goal after hearing it once?
# - If the target is met, what will look different from today? Will the experience then match what customers expect?
# - Are the limits wide enough to hold what happens after the purchase?
#
# The advice below each form never blocks anything; the team decides.

# %% [markdown] id
# **Langkah berikutnya:** [2 · Menyusun persona](02-persona.ipynb). Perjalanan siapa yang akan dipetakan?

# %% [markdown] en
# **Next step:** [2 · Create the persona](02-buyer-persona.ipynb). Whose journey is it?
