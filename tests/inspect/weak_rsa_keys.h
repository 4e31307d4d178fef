// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"

#include <array>
#include <string_view>

/// RSA keys whose private part everybody can compute, with that part: made for these tests, e is 65537.
namespace tokenscope::workshop {

struct WeakRsaKey
{
    const char *name;
    inspect::Code code;
    std::string_view reason;  ///< the finding's
    std::string_view modulus; ///< base64url
    std::string_view privateExponent;
};

inline constexpr std::array<WeakRsaKey, 6> weakRsaKeys = {{
    {"prime", inspect::Code::KeyMalformed, "prime",
     "z8X7e7udIgbYbNfsXqyqkkVoY_sJiEYGXPNbvyT8vvbF-qqLznwP-tLoTiqgp2BJq-_"
     "Qr1UxTMU1PENZjrNWTIV4b05eQgcGnc6FSpLAvmRNuo0UrN_5RjAXLa2_"
     "l9DvThw6TRISiWbYrKm8upyYe9mVKviftwtC5CvWTd30aqc8ABU77soOfXU74rKF6Nqm6CsXJcql160Wlyj-_yfoqhKRPJA0456ldv8LYUT3B_"
     "l1GhghlhP6YG6daxNQuSkkbvtPlwtsu2-wJP7IOJbxWuaGVrysLvmj9WfavAsDN5euCIt3K6qb0Nxl-7NKQPkZ7veE3SLfRn__HRegfmA1qQ",
     "sGf9JEnfmNNND-SoOJ3LWNN7VV__8ObbYjHxFLI3sX9eCnygpRjqjGBjgnJo4pM7GbNMcIEZkX_iuh7IvAMB44hy_7X_C3phoLyGqRE-"
     "eqg44ooEIt8rCu-rzkm14RUxCRWoXmVYvbZHgxm-NobcZFMRdmGPYV87VPTvSD-J1L_"
     "Wjo94yj5d3SEbTleaoGB806Q6TAjpk9vO0VqqXkMpJLUNAOnDLfs1q3nR1K00PF4NkbEpWv3tV9Cy8QV-"
     "RSdsWpofMjQuBlpGqLJ1lq55j18och5Q5rVoAuVBbuS-v4WV6oVXEgkRsFxgbjsEcXPOE_mtof-IqJfmJ3I2_vV6uQ"},
    {"smallFactor", inspect::Code::KeyMalformed, "small_factor",
     "8OR5uLCb72bwJu-H4na1z5pXhQPshIi41YEjVCNrb5UsE6U7yl13njRs9ISPedFXlkZ5SaHQx_UChcQHD9krHPsdL0I1_"
     "JQlcqfPcXQ2ucxspNskWP3QbZ3W4pe3pJNaRVAfHwQtzaMg2yMNm5sjFxXdf1RmPiWeDkAwimORBJVlt9CaGs5JWtG-"
     "kMJq3KAFAM82Crjx6hbxutoMiavmK56cIe0SxTGbjRL0853uefamBI1qQlV2xGUF7qY9G1cp1QKWMFVBLMCNZEgu2_-"
     "W7wHXHfrMS0NY2s77DkVULbxkzBEkPOcWK80_S8ryQgKemLSoFj5DXwWYYu7AJDGzyQ",
     "QWvnU2J321wmKRBoeXc--_2RIc7lwReLNqIlZsE_SbCLXQ-lH0tU_ZU4lFZiYPcHESohiU3Mt470iv3SXudIT8zRPZoXERUZVPlb-"
     "sG6memCQqh8Q11yx7ZZZL3o0ZFd1e-fOLj-j32t7Jed-WP1yjdyHEWjDnnwJR7pQGGv_U88XBvG6KEHRX_"
     "LjFS2tKO9lrGARUj18kmxRnxTys1eI5MOtEC0RAGikWUEjpuJPCmUtYRIGUzYAJp3TmUBaaSl3vPtDUHM-"
     "vnSQguaRa4qiPvA1zkRioJklc3EI7sGVpcm5gUTNvtnzsbK6G9QFUYZ6MAHMtmxaI1n-EyJPejwYQ"},
    {"factorOf15Bits", inspect::Code::KeyMalformed, "small_factor",
     "AZEXi43cG6D-gAfrgVslKGKiEQ1TSanBDvkBab_QoVUdY8EQ0Sytzr5Xs5sCorY4pHf1SPh9B2fIN0hHLtalk8cfLqCw-s0Y_DJKuqLS35sSy-UI_"
     "6MQkgff0e1IRqlyZSqUlN_eEZ3v_iCB2I_"
     "hS69dXFXKHRFw7x4LkQ3k1K3tGzAuDTnJFKJGlOoPEDMccXaJ5d6toUaEl3yTEHIH94QH4vjG8oN66g77UMnNRWq5A_CDRYoLlDIASQY0HO_"
     "1j0s4kPUWSjR46Y1_J7hvnF31k_Ip-BBmiNjcGYErSQlpZ-7Z_bqidH-TA1xSpOkMK040TdOMInGuXX2AGXx6S5E",
     "ASlcFW7tacK584ztT6nbnxKOFCrKq6cOhag-2Rb1GwIog9GLENdC_nPvM90fX9V-"
     "vz4Zpb0TuYbGzmWR5hUHi9qSeYACzl2CQ2VUcX1adktyfc54jFcBxEqGVq739klmvFW8pS1kFBigrZ8HxsY34Cj5_"
     "1ANXQ7gHActDIZUCrGBCIjOzBzV7VvP35q8U3i0b75TPsuP5T1iVuuTTvR4FvF0ot_KX-"
     "SK175Pg8tunvesNmMlyyokawacVSVSaGNJOlCRR7h0SDFIVPijx99mwmsfiO4XzTeLbp-eV90SmdjFGRAgPJPbFPHPLz66gdhjW-"
     "Gj8RNBTrxFzv7QPm1HeTE"},
    {"square", inspect::Code::KeyMalformed, "close_primes",
     "msM2oakYDI9KwADD9unRLlo_IMv6GSE4IJYWzpE85h8UUK7oRVO7huto59f3SHxdeN9tvvbgiOEHVMq8eXw8CN6cMoFLgUfILDtLD4PAP8dQ_"
     "Tgjti2vVkHWdj0L97syuDvynhv6lJefmC4AK2hHY3kRDMHklv3uXCOb3iLtDmdoZ3-HZKIOW4Woh4e-IqyF91j_"
     "9x4CdaFU8at2gK7f5OoiXXDm1ufadOBm63J4Gl5ntVKkir83bRzO2aneTZdAV3Zy60KUf50Uv-0HJaQmKE6E834zmSM7r8lNJax8ceyp_"
     "LmclEaVgVwmgrJAzWKxLgfv5yO1rqgq5lph_O178Q",
     "I1_jqOgBuz01lNWX9WRUkAfIzjJRpFTXg3tLE0RXazJHbnnMVaxh_ODqRbQzrbnfk7VeXHwJrr_g8Ry2H_"
     "6pqk1X3qN3IsHJm3KiIZW359wjQv4GC6o9nbXG05f4mFONsFbjighTKovNyvcYytM3HiGaKBRZr7mzNhRdmFTbYqNK1rP643JukDmNy0oTpy2fmTN"
     "BrtCaHIG61YHFK4szJhwbseqDsbiJHTi4Ya4fByme3ReH-Iw-QXBI-"
     "Xfz2Ic2vomPIH4zcktn5bLzMV9WFiX8Q1rA1yhvJCfAXNmpj3pToggZziUg2EkIybw3lBFF6w5jX-70BKEXioaNcaAgYQ"},
    {"closePrimes", inspect::Code::KeyMalformed, "close_primes",
     "x_OLTjgXlAuf79cLNkS4UJ6tNTUveb9W305RgXjvbk5xvXVxG7y8tudVbAdVzCrAFv9yUS4JZp2NY2uYB_RWPQYfNjSxv5isAXvae3CSUnb1X-"
     "ZidQQDgzztMK2kKKQLVkWOgdm1dOZFGLqTxHf57mfpzjtQLlz3HAHQQgUMtmwi9oXZSQfjVvkZ1vgqh9Vpy_"
     "dDuslMif2I1uISqpx5K1rxslha5hAf7RpVReE3aJUai59YAmXislcU2FlYTRHs6-MrGQaaRs-LdwKEMxQEtmqfNFSHez7Ye6B-"
     "NTPeIKaTTGiwv9Ke_x2S-TxEz8PhAqxyfh-JM01-FNqTHctZAw",
     "AmBvuHdMOHNG7Gfm9zcr5bFtJ6PBM7ZFhxP8Pgi899ew3Gqn9Idyys3HIyiXKX0cmWlh53sfm3ul8ZeW0AlkeQc4mcFYl4luCfp551u4MYi-c-"
     "xeITvx-r5fp2N4_w6sH9Nl1T9MO9581cVp-jze2KmditkDo_lw6oFPA2nh880h4FYDSHgy0HHI94RFOYo5Avd2YMoU-"
     "Y8C8y7NkVwytzG617uhp6bsMiUmV6yVZNqI0FSgK5ieooFUegU8RXaIa6K4GnXEL5CiDDq52yDADnZMyWX1h7JRu4jK4gazC4eu6BVVZMH8zvPJ4w"
     "ayOpKt1z2YxPQPlUwZFFoNNbtOKQ"},
    {"roca", inspect::Code::KeyRoca, "",
     "3kQpTAMLGOENC7Wf8HeUhes2qJaj96QqMGteiYRDEyXdWi62IE9d0uUBlkuo7qG3rBCgLP_K9PdHEyf8X8V6iNkeb-hyKS9tQwCZhBS61_"
     "3mnqUx33NRzjMxfkURZi4SrXhjaGiWbVhBSwb6OkrEvco8LeI7-sy0wwj__n8Hir8EhEuGs1YQR-cC-"
     "g3JO5ldd1kBuZ4vdT52GIYXG9z3j0Pc5bXdF2DLjmRdKqYAKkx-9qDMVmk8wExWtZ1OVSvieQn6sBZTI4AHUd_qSaNZaD6Lmkp_"
     "NQbYcgS5Tv69OdOqEHyKIaEVXJYy6XTr7u8XgeMMAlK30rEeHEdlu8Xyyw",
     "N89Vr0h0WOLpq68HYhIksRvGtb5dnakTDuVm75DOZthzJFnmUWacYIAwTdThrkndHM9v6Nyx0aDlr-GydTnY8tPR2Le9Mqo9_"
     "T0BTzEFWYbfiaZhR4JlYClqnBIrtESNXBGGpIjefMZUXsp5unlbvWwygDL2bJtKKE7yOK0c77FfUXOfcXyU61WWT_r7q--C_p_"
     "TvsfvZuPbF3FYSvSU44kmP5aM0sYkBJ_"
     "eMKR27qPcNc7l026viQwdNIcJxWr4grWnvCo1hDUZkUuJGGaMuCkCUXdAZTmwc2G0xpjXxY9W0wphosZPEvNXF2TWsaKcIMJkO8nAF2GdQwrAiqcA"
     "gQ"},
}};

/// Sound, as far as anybody knows, but of 8,676 bits.
inline constexpr WeakRsaKey largeRsaKey = {
    "large", inspect::Code::KeyMalformed, "unexamined",
    "D_________________________________________________________________________________________________________________"
    "__________________________________________________________________________________________________________________"
    "__________________________________________________________________________________________________________________"
    "__________________________________________________________________________________________________________________"
    "__________________________________________________________________________________________________________________"
    "__________________________________________________________________________________________________________________"
    "_________________________3___________________________-"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAE",
    "AoF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-"
    "goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-"
    "goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-"
    "goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-"
    "goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-"
    "goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9foKBfX6CgX1-"
    "goF9foKBfX6CgX1-goF9foKBfX6CgX1-goF9flpppZZaaaWWWmmlllpppZZaaaWWWl-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-"
    "gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-"
    "gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-"
    "gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-"
    "gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-"
    "gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-"
    "gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGBfn6BgX5-gYF-foGE"};

} // namespace tokenscope::workshop
