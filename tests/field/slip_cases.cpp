// SPDX-License-Identifier: Apache-2.0
#include "crypto/digest.h"
#include "tests/field/field_case.h"
#include "json/writer.h"

#include <utility>

namespace tokenscope::field {

using namespace workshop;

namespace {

/// What a program signs in place of "encoded header, dot, encoded payload".
struct Slip
{
    std::string name;
    std::string about;
    std::string (*text)(const Signer &signer, const std::string &header, const std::string &payload);
    std::string says;
};

std::string inputOf(const std::string &header, const std::string &payload)
{
    return encoded(header) + '.' + encoded(payload);
}

std::string paddedPart(std::string part)
{
    part.append((4 - part.size() % 4) % 4, '=');
    return part;
}

std::string digestText(const Signer &signer, const std::string &text)
{
    const crypto::Digest digest = crypto::findSignatureAlgorithm(signer.algorithm)->digest;
    const Bytes made = crypto::hash(digest == crypto::Digest::None ? crypto::Digest::Sha512 : digest, asBytes(text));
    return std::string(asText(made));
}

std::string hexText(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const unsigned char byte : bytes) {
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}

const std::vector<Slip> &slips()
{
    static const std::vector<Slip> all = {
        {"line-feed", "signed with echo, which adds a line break",
         [](const Signer &, const std::string &header, const std::string &payload) {
             return inputOf(header, payload) + '\n';
         },
         "line break"},
        {"carriage-return", "signed with a line break of Windows behind",
         [](const Signer &, const std::string &header, const std::string &payload) {
             return inputOf(header, payload) + "\r\n";
         },
         "line break"},
        {"blank", "signed with a blank behind",
         [](const Signer &, const std::string &header, const std::string &payload) {
             return inputOf(header, payload) + ' ';
         },
         "blank"},
        {"digest", "hashed by the program, and again by its library",
         [](const Signer &signer, const std::string &header, const std::string &payload) {
             return digestText(signer, inputOf(header, payload));
         },
         "hash"},
        {"hex-digest", "the hash in hexadecimal digits was signed",
         [](const Signer &signer, const std::string &header, const std::string &payload) {
             return hexText(digestText(signer, inputOf(header, payload)));
         },
         "hash"},
        {"payload-alone", "the header was left out",
         [](const Signer &, const std::string &, const std::string &payload) { return encoded(payload); }, "payload"},
        {"plain-json", "the JSON was signed before it was encoded",
         [](const Signer &, const std::string &header, const std::string &payload) { return header + '.' + payload; },
         "JSON|encod"},
        {"padding", "the parts were signed with their padding",
         [](const Signer &, const std::string &header, const std::string &payload) {
             return paddedPart(encoded(header)) + '.' + paddedPart(encoded(payload));
         },
         "pad"},
    };
    return all;
}

/// r and s of an ECDSA signature, exchanged or each from its last byte to its first.
Case halvesCase(const Signers &signers)
{
    Case made{"slip-halves", "the two numbers of the signature are written in another order"};
    for (const char *algorithm : {"ES256", "ES384", "ES512"}) {
        const Signer &signer = signers.of(algorithm);
        const std::string input = inputOf(json::write(headerOf(signer)), json::write(goodClaims()));
        const std::string signature = signatureOver(signer, input);
        const std::string r = signature.substr(0, signature.size() / 2);
        const std::string s = signature.substr(r.size());
        made.files[signer.algorithm + ".json"] = keyFile(signer);
        made.files[signer.algorithm + "-swapped.txt"] = input + '.' + encoded(s + r);
        made.files[signer.algorithm + "-reversed.txt"] =
            input + '.' + encoded(std::string(r.rbegin(), r.rend()) + std::string(s.rbegin(), s.rend()));
        for (const auto &[name, says] : {std::pair{"-swapped.txt", "exchanged"}, std::pair{"-reversed.txt", "last to"}})
            made.rows.push_back({inspectWith(signer, signer.algorithm + ".json"),
                                 signer.algorithm + name,
                                 1,
                                 "rejected",
                                 {says},
                                 {"attacker|tampered|forge|somebody"},
                                 "RFC 7518, 3.4: R and then S, each most significant byte first"});
    }
    return made;
}

/// What programs sign with that know no HMAC, or call it wrongly.
Case homemadeCase()
{
    Case made{"slip-homemade-mac", "a hash in place of the HMAC"};
    const std::string secret = "correct horse battery staple, long enough for every hash";
    made.files["given.secret"] = secret;
    for (const char *algorithm : {"HS256", "HS384", "HS512"}) {
        const Signer signer = makeSecret(algorithm, {}, secret);
        const std::string input = inputOf(json::write(headerOf(signer)), json::write(goodClaims()));
        const std::string whole = signatureOver(signer, input);
        const std::initializer_list<std::tuple<const char *, std::string, const char *>> forms = {
            {"hash", digestText(signer, input), "plain SHA.*no secret"},
            {"secret-before", digestText(signer, secret + input), "secret with the text behind"},
            {"secret-behind", digestText(signer, input + secret), "text with the secret behind"},
            {"exchanged", signatureOver(makeSecret(algorithm, {}, input), secret), "wrong order|as its key"},
            {"empty-secret", signatureOver(makeSecret(algorithm, {}, std::string(1, '\0')), input), "empty secret"},
            {"scheme-along", signatureOver(signer, "Bearer " + input), "Bearer"},
            {"half", whole.substr(0, whole.size() / 2), "cut|other algorithm|wrong length"},
            {"start", whole.substr(0, whole.size() - 16), "cut off"},
        };
        for (const auto &[name, signature, says] : forms) {
            const std::string file = std::string(algorithm) + '-' + name + ".txt";
            made.files[file] = input + '.' + encoded(signature);
            made.rows.push_back({{"inspect", "-", "--secret-file", "given.secret", "--now", std::to_string(now)},
                                 file,
                                 1,
                                 "rejected",
                                 {says},
                                 {"attacker|tampered|forge|somebody"},
                                 "RFC 7518, 3.2: an HMAC with the shared secret as its key"});
        }
    }
    return made;
}

/// Hashed once before, and with another hash than the algorithm's.
Case otherHashCase(const Signers &signers)
{
    Case made{"slip-other-hash-first", "another hash of the text was signed"};
    for (const char *algorithm : {"RS256", "PS256", "ES256", "ES384", "HS256"}) {
        const Signer &signer = signers.of(algorithm);
        const std::string input = inputOf(json::write(headerOf(signer)), json::write(goodClaims()));
        const Bytes hashed = crypto::hash(crypto::Digest::Sha512, asBytes(input));
        made.files[signer.algorithm + ".json"] = keyFile(signer);
        made.files[signer.algorithm + ".txt"] = input + '.' + encoded(signatureOver(signer, asText(hashed)));
        made.rows.push_back({inspectWith(signer, signer.algorithm + ".json"),
                             signer.algorithm + ".txt",
                             1,
                             "rejected",
                             {"SHA-512"},
                             {"attacker|tampered|forge|somebody"},
                             "RFC 7515, 5.1: what is signed is the encoded header, a dot and the encoded payload"});
    }
    return made;
}

} // namespace

std::vector<Case> slipCases(const Signers &signers)
{
    std::vector<Case> cases;
    for (const Slip &slip : slips()) {
        Case made{"slip-" + slip.name, slip.about};
        for (const char *algorithm : signatureAlgorithms) {
            const Signer &signer = signers.of(algorithm);
            std::string header = json::write(headerOf(signer));
            std::string payload = json::write(goodClaims());
            // Of a length that needs padding.
            header.insert(1, header.size() % 3 == 0 ? " " : "");
            payload.insert(1, payload.size() % 3 == 0 ? " " : "");
            const std::string signature = signatureOver(signer, slip.text(signer, header, payload));
            made.files[signer.algorithm + ".json"] = keyFile(signer);
            made.files[signer.algorithm + ".txt"] = inputOf(header, payload) + '.' + encoded(signature) + '\n';
            made.rows.push_back({inspectWith(signer, signer.algorithm + ".json"),
                                 signer.algorithm + ".txt",
                                 1,
                                 "rejected",
                                 {slip.says},
                                 {"attacker|tampered|forge", "was changed|has been changed", "another key"},
                                 "RFC 7515, 5.1: what is signed is the encoded header, a dot and the encoded payload"});
        }
        cases.push_back(std::move(made));
    }
    cases.push_back(halvesCase(signers));
    cases.push_back(homemadeCase());
    cases.push_back(otherHashCase(signers));
    return cases;
}

} // namespace tokenscope::field
