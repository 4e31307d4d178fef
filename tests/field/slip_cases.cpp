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
    return cases;
}

} // namespace tokenscope::field
