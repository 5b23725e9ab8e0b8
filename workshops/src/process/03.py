# track: process
# step: 3
# id: workshops/id/process/03-titik-nyeri.ipynb
# en: workshops/en/process/03-pain-points.ipynb

# %% [markdown] id
# covers: 1.pains
# # 3 · Menemukan titik nyeri
#
# **Hasil langkah ini:** tiga sampai enam titik nyeri, masing-masing dengan ucapan pelanggan, satu saran, dan jawaban yang siap diberikan.
#
# **Mengapa penting:** orang jarang membeli barang; mereka membeli hilangnya suatu kerepotan. Siapa yang memahami rasa sakitnya bisa menolong, bahkan saat tidak punya barang untuk dijual.
#
# **Waktu:** sekitar {minutes} menit. Mulai dengan menu **Run → Run All Cells** (menjalankan semua sel), lalu gulir kembali ke sini.

# %% [markdown] en
# # 3 · Find the pain points
#
# **What you will have at the end:** three to six pain points, each with a customer's words, a suggestion, and an answer ready to give.
#
# **Why it matters:** people seldom buy a thing; they buy the end of some trouble. Whoever understands the pain can help, even without anything to sell.
#
# **Time:** about {minutes} minutes. Begin with the menu **Run → Run All Cells**, then scroll back up to here.

# %% setup
import jejak
journey = jejak.open("journey.json")
journey.progress("process", step=3)

# %% [markdown] id
# covers: 2.28
# ## Sebuah cerita dulu: dua mekanik
#
# Bayu hendak ke minimarket. Mesin menyala, gas diinjak, mobilnya diam. Kabel-kabelnya tampak baik. Ia mencari sebabnya di internet, lalu menyaring mekanik menurut jarak, layanan, dan ulasan, sampai tersisa dua nomor.
#
# **Mekanik pertama** tidak mengangkat. Belakangan ia menelepon balik: bengkelnya penuh beberapa hari ke depan, cari saja yang lain.
#
# **Mekanik kedua** mendengarkan, datang, menunjukkan apa yang rusak, dan memperbaikinya saat itu juga.

# %% [markdown] en
# ## First a story: two mechanics
#
# Bayu is on his way to the corner shop. The engine starts, he steps on the gas, the car stays where it is. The cables look fine. He searches the web for the cause, then sifts mechanics by distance, services and reviews until two numbers are left.
#
# **The first mechanic** does not pick up. Later he calls back: the garage is full for the next few days, better find somebody else.
#
# **The second mechanic** listens, comes over, shows what is broken, and repairs it on the spot.

# %% [markdown] id
# covers: 2.28
# <details>
# <summary>Apa pelajarannya? Pikirkan dulu, lalu buka.</summary>
#
# Bengkel yang penuh bukan kesalahan. Kesalahannya ada di kalimat berikutnya: Bayu tidak butuh alasan, ia butuh mobil yang bisa jalan. Satu nomor rekan yang sedang longgar sudah cukup, dan Bayu akan kembali lain kali. Mekanik kedua tidak lebih pintar; ia hanya menjawab titik nyerinya.
#
# Maka untuk setiap titik nyeri, siapkan jawaban **sebelum** telepon berdering.
#
# </details>

# %% [markdown] en
# <details>
# <summary>What is the lesson? Think first, then unfold.</summary>
#
# A full garage is no fault. The fault is in the next sentence: Bayu needs no excuse, he needs a car that goes. The number of a colleague with time to spare would have done, and Bayu would come back another day. The second mechanic was not cleverer; he answered the pain.
#
# So for every pain point, have an answer ready **before** the phone rings.
#
# </details>

# %% [markdown] id
# covers: 3.6
# ## Titik nyeri bukan hambatan
#
# **Titik nyeri** ada dalam hidup pelanggan, juga tanpa kita: mobil mogok, kamar gerah, tidak tahu siapa yang bisa dipercaya. **Hambatan** menahan orang untuk maju bersama kita: ongkos kirim, formulir panjang, ragu. Obatnya berbeda, jadi formulir menyediakan tempat untuk masing-masing.
#
# | Ucapan pelanggan | Termasuk |
# |---|---|
# | "Saya tidak tahu apa yang rusak." | titik nyeri |
# | "Biaya panggilannya baru disebut setelah datang." | hambatan |
# | "Tiga malam saya tidak tidur." | titik nyeri |
# | "Harus daftar dulu untuk melihat harga." | hambatan |

# %% [markdown] en
# ## A pain point is not a barrier
#
# A **pain point** is in the customer's life, with or without us: a car that will not go, a hot room, not knowing whom to trust. A **barrier** keeps people from going on with us: shipping cost, a long form, doubt. They need different cures, so the form has a place for each.
#
# | What a customer says | It is |
# |---|---|
# | "I do not know what is broken." | a pain point |
# | "They named the call-out fee only after they came." | a barrier |
# | "I have not slept for three nights." | a pain point |
# | "One has to register to see the price." | a barrier |

# %% [markdown] id
# ## Kapan terasa sakit?
#
# Sebut **tiga saat** ketika persona paling kesulitan, mulai dari saat kebutuhannya muncul. Cukup namanya; kolom lain menyusul di langkah 5. Tahapnya pun boleh asal dulu, sebab langkah 4 merapikannya.

# %% [markdown] en
# ## When does it hurt?
#
# Name **three moments** at which the persona has the hardest time, beginning when the need arises. The name is enough; the other columns follow in step 5. Any stage will do for now, as step 4 tidies up.

# %%
jejak.TouchpointTable(journey)

# %% [markdown] id
# covers: 2.19 2.18
# ## Empat kolom untuk setiap nyeri
#
# 1. **Titik nyeri:** apa yang menghabiskan waktu, uang, atau kesabaran?
# 2. **Umpan balik:** kata pelanggan, ditulis seperti diucapkan. Belum ada? Biarkan kosong sampai ada yang ditanya.
# 3. **Saran:** apa yang membuat mereka tidak perlu mengalaminya?
# 4. **Jawaban yang disiapkan:** kalimat yang diucapkan tim kita saat mereka bertanya, lengkap dengan apa yang bisa dilakukan sekarang juga.
#
# Di bawahnya ada tempat untuk **hambatan** dan cara mengatasinya. Tidak setiap momen punya; kosong juga jawaban.

# %% [markdown] en
# ## Four columns for every pain
#
# 1. **Pain point:** what costs time, money or patience?
# 2. **Feedback:** customers' words, written as they were said. None yet? Leave it empty until somebody has been asked.
# 3. **Suggestion:** what would spare them this moment?
# 4. **Prepared answer:** the sentence our team says when they ask, with what can be done right now.
#
# Below there is a place for the **barrier** and how to overcome it. Not every moment has one; empty is an answer too.

# %%
# covers: 1.pains 2.18 2.19 3.6
jejak.PainList(journey)

# %% [markdown] id
# <details>
# <summary>Jawaban yang baik dan yang kurang baik</summary>
#
# | Kurang | Lebih baik |
# |---|---|
# | "Mohon maaf, kami sedang penuh." | "Hari ini kami penuh. Pak Hendra bisa datang siang ini; nomornya saya kirim sekarang." |
# | "Spesifikasinya ada di kotak." | "Berapa luas kamarnya? Saya bantu pilih yang cukup kuat." |
# | "Silakan tunggu." | "Kami menelepon Anda sebelum pukul sepuluh." |
#
# Jawaban yang baik menyebut langkah berikutnya, dan langkah itu bisa dimulai pelanggan saat ini juga.
#
# </details>

# %% [markdown] en
# <details>
# <summary>Good answers and poorer ones</summary>
#
# | Poor | Better |
# |---|---|
# | "Sorry, we are full." | "We are full today. Mr Hendra can come this afternoon; I am sending you his number." |
# | "The specifications are on the box." | "How big is the room? I will help you find one that is strong enough." |
# | "Please wait." | "We will call you before ten o'clock." |
#
# A good answer names the next step, and the customer can take that step at once.
#
# </details>

# %%
journey.examples("pains")

# %% [markdown] id
# ## Periksa sendiri
#
# - Coret nama produk kita dari setiap titik nyeri. Apakah rasa sakitnya masih ada? Bila tidak, mungkin itu hambatan.
# - Bacakan satu jawaban kepada teman yang berperan sebagai persona. Apakah ia tahu harus berbuat apa?
# - Titik nyeri mana yang belum pernah diucapkan pelanggan mana pun?

# %% [markdown] en
# ## Check for yourself
#
# - Strike our product's name from every pain point. Does it still hurt? If not, it may be a barrier.
# - Read one answer aloud to a friend who plays the persona. Do they know what to do?
# - Which pain point has no customer ever put into words?

# %%
journey.findings("pains")

# %% [markdown] id
# **Langkah berikutnya:** [4 · Tiga tahap](04-tiga-tahap.ipynb). Bagaimana orang berjalan dari rasa sakit menuju keputusan?

# %% [markdown] en
# **Next step:** [4 · The three stages](04-three-stages.ipynb). How do people get from the pain to a decision?
