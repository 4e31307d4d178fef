// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/base64url.h"
#include "crypto/keys/key.h"
#include "crypto/keys/key_generation.h"
#include "crypto/signing/verify.h"

#include <QString>

#include <map>
#include <string_view>

namespace tokenscope::crypto {

inline Bytes decoded(std::string_view base64urlText)
{
    return base64url::decode(base64urlText).value();
}

inline Bytes fromHex(const char *digits)
{
    const auto bytes = QByteArray::fromHex(digits);
    return {bytes.begin(), bytes.end()};
}

inline Bytes bytesOf(std::string_view text)
{
    const auto view = asBytes(text);
    return {view.begin(), view.end()};
}

inline const SignatureAlgorithm &algorithm(std::string_view name)
{
    return *findSignatureAlgorithm(name);
}

inline QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

/// RFC 7515, A.1.
inline Key rfcSecret()
{
    return Key::secret(
               decoded("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"))
        .value();
}

/// RFC 7515, A.2.
inline RsaNumbers rfcRsaNumbers()
{
    return {
        .modulus =
            decoded("ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d"
                    "4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexM"
                    "dbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvU"
                    "K-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"),
        .exponent = decoded("AQAB"),
        .privateExponent = decoded(
            "Eq5xpGnNCivDflJsRQBXHx1hdR1k6Ulwe2JZD50LpXyWPEAeP88vLNO97IjlA7_GQ5sLKMgvfTeXZx9SE-7YwVol2NXOoAJe46su"
            "i395IW_GO-pWJ1O0BkTGoVEn2bKVRUCgu-GjBVaYLU6f3l9kJfFNS3E0QbVdxzubSu3Mkqzjkn439X0M_V51gfpRLI9JYanrC4D4"
            "qAdGcopV_0ZHHzQlBjudU2QvXt4ehNYTCBr6XCLQUShb1juUO1ZdiYoFaFQT5Tw8bGUl_x_jTj3ccPDVZFD9pIuhLhBOneufuBiB"
            "4cS98l2SR_RQyGWSeWjnczT0QU91p1DhOVRuOopznQ"),
        .p = decoded(
            "4BzEEOtIpmVdVEZNCqS7baC4crd0pqnRH_5IB3jw3bcxGn6QLvnEtfdUdiYrqBdss1l58BQ3KhooKeQTa9AB0Hw_Py5PJdTJNPY8"
            "cQn7ouZ2KKDcmnPGBY5t7yLc1QlQ5xHdwW1VhvKn-nXqhJTBgIPgtldC-KDV5z-y2XDwGUc"),
        .q = decoded(
            "uQPEfgmVtjL0Uyyx88GZFF1fOunH3-7cepKmtH4pxhtCoHqpWmT8YAmZxaewHgHAjLYsp1ZSe7zFYHj7C6ul7TjeLQeZD_YwD66t"
            "62wDmpe_HlB-TnBA-njbglfIsRLtXlnDzQkv5dTltRJ11BKBBypeeF6689rjcJIDEz9RWdc"),
        .dp = decoded(
            "BwKfV3Akq5_MFZDFZCnW-wzl-CCo83WoZvnLQwCTeDv8uzluRSnm71I3QCLdhrqE2e9YkxvuxdBfpT_PI7Yz-FOKnu1R6HsJeDC"
            "jn12Sk3vmAktV2zb34MCdy7cpdTh_YVr7tss2u6vneTwrA86rZtu5Mbr1C1XsmvkxHQAdYo0"),
        .dq = decoded(
            "h_96-mK1R_7glhsum81dZxjTnYynPbZpHziZjeeHcXYsXaaMwkOlODsWa7I9xXDoRwbKgB719rrmI2oKr6N3Do9U0ajaHF-NKJn"
            "wgjMd2w9cjz3_-kyNlxAr2v4IKhGNpmM5iIgOS1VZnOZ68m6_pbLBSp3nssTdlqvd0tIiTHU"),
        .qi = decoded(
            "IYd7DHOhrWvxkwPQsRM2tOgrjbcrfvtQJipd-DlcxyVuuM9sQLdgjVk2oy26F0EmpScGLq2MowX7fhd_QJQ3ydy5cY7YIBi87w9"
            "3IKLEdfnbJtoOPLUW0ITrJReOgo1cq9SbsxYawBgfp_gh6A5603k2-ZQwVK0JKSHuLFkuQ3U"),
    };
}

/// RFC 7515, A.3.
inline CurveNumbers rfcP256Numbers()
{
    return {.x = decoded("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"),
            .y = decoded("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"),
            .d = decoded("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI")};
}

/// RFC 7515, A.4.
inline CurveNumbers rfcP521Numbers()
{
    return {.x = decoded("AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk"),
            .y = decoded("ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2"),
            .d = decoded("AY5pb7A0UFiB3RELSD64fTLOSV_jazdF7fLYyuTw8lOfRhWg6Y6rUrPAxerEzgdRhajnu0ferB0d53vM9mE15j2C")};
}

/// RFC 8037, A.1.
inline CurveNumbers rfcEd25519Numbers()
{
    return {.x = decoded("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"),
            .y = {},
            .d = decoded("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A")};
}

inline Key keyOf(Curve curve, const CurveNumbers &numbers)
{
    return numbers.y.empty() ? Key::okp(curve, numbers.x, numbers.d).value()
                             : Key::ec(curve, numbers.x, numbers.y, numbers.d).value();
}

inline Key rfcRsaKey()
{
    return Key::rsa(rfcRsaNumbers()).value();
}

/// A private key that fits the algorithm, one and the same for a curve throughout the test.
inline Key privateKeyFor(const SignatureAlgorithm &algorithm)
{
    if (algorithm.family == Family::Hmac)
        return rfcSecret();
    if (algorithm.family == Family::RsaPkcs1 || algorithm.family == Family::RsaPss)
        return rfcRsaKey();
    if (algorithm.family == Family::MlDsa) {
        const auto numbers = generateForParameterSet(algorithm.name);
        return Key::ofParameterSet(numbers.parameterSet, numbers.publicKey, numbers.seed).value();
    }
    static std::map<Curve, Key> keys;
    const auto curve = algorithm.curve.value_or(Curve::Ed25519);
    const auto found = keys.find(curve);
    return found == keys.end() ? keys.emplace(curve, keyOf(curve, generateOnCurve(curve))).first->second
                               : found->second;
}

} // namespace tokenscope::crypto
