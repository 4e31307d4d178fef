// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/token_mutations.h"

#include "base/base64url.h"
#include "crypto/signing/ecdsa_signature.h"
#include "tests/jose/public_key_spellings.h"
#include "json/document.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <span>

namespace tokenscope::workshop {

namespace {

/// What a change has to hand.
struct Bench
{
    const SignedForm &form;
    const std::vector<SignedForm> &forms;
    const std::vector<Signer> &strangers;
    std::mt19937_64 random;

    std::size_t upTo(std::size_t limit) { return limit == 0 ? 0 : random() % limit; }

    template <class List>
    const auto &anyOf(const List &list)
    {
        return list[upTo(std::size(list))];
    }
};

using Change = std::string (*)(Bench &, std::string);

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

struct Run
{
    std::size_t begin = 0;
    std::size_t length = 0;
};

/// The runs of base64url in a text: its segments, and in JSON the names too.
std::vector<Run> runsOf(std::string_view text)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = std::min(text.find_first_not_of(alphabet, i), text.size());
        if (end - i >= 6)
            runs.push_back({i, end - i});
        i = end + 1;
    }
    return runs;
}

std::string replacedRun(std::string text, Run run, std::string_view by)
{
    return text.replace(run.begin, run.length, by);
}

std::optional<Run> anyRun(Bench &bench, std::string_view text)
{
    const std::vector<Run> runs = runsOf(text);
    return runs.empty() ? std::nullopt : std::optional(bench.anyOf(runs));
}

// Changes to the text as it is.

std::string flipBit(Bench &bench, std::string text)
{
    char &byte = text[bench.upTo(text.size())];
    byte = static_cast<char>(byte ^ (1 << bench.upTo(8)));
    return text;
}

std::string replaceCharacter(Bench &bench, std::string text)
{
    text[bench.upTo(text.size())] = bench.anyOf(alphabet);
    return text;
}

std::string insertCharacters(Bench &bench, std::string text)
{
    static constexpr std::array<std::string_view, 24> inserted = {".",
                                                                  "~",
                                                                  "=",
                                                                  "+",
                                                                  "/",
                                                                  " ",
                                                                  "\n",
                                                                  "\t",
                                                                  "\\",
                                                                  "\"",
                                                                  "{",
                                                                  "}",
                                                                  "[",
                                                                  "]",
                                                                  ",",
                                                                  "%2E",
                                                                  "%00",
                                                                  "\\u002e",
                                                                  "A",
                                                                  "\xC2\xA0",
                                                                  "\xE2\x80\x8B",
                                                                  "\xEF\xBB\xBF",
                                                                  "..",
                                                                  std::string_view("\0", 1)};
    return text.insert(bench.upTo(text.size() + 1), bench.anyOf(inserted));
}

std::string eraseSome(Bench &bench, std::string text)
{
    return text.erase(bench.upTo(text.size()), 1 + bench.upTo(8));
}

std::string swapCharacters(Bench &bench, std::string text)
{
    std::swap(text[bench.upTo(text.size())], text[bench.upTo(text.size())]);
    return text;
}

std::string repeatSome(Bench &bench, std::string text)
{
    const std::string some = text.substr(bench.upTo(text.size()), 1 + bench.upTo(200));
    return text.insert(bench.upTo(text.size() + 1), some);
}

std::string cutOff(Bench &bench, std::string text)
{
    text.resize(bench.upTo(text.size()));
    return text;
}

std::string changeCase(Bench &bench, std::string text)
{
    char &letter = text[bench.upTo(text.size())];
    if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'))
        letter = static_cast<char>(letter ^ 0x20);
    return text;
}

std::string percentEncode(Bench &bench, std::string text)
{
    const std::size_t place = bench.upTo(text.size());
    const auto byte = static_cast<unsigned char>(text[place] ^ (bench.upTo(2) == 0 ? 0 : 1));
    return text.replace(place, 1, "%" + jose::spellings::hex(ByteView(&byte, 1)));
}

std::string joinWithAnother(Bench &bench, std::string text)
{
    static constexpr std::array<std::string_view, 7> between = {"\n", " ", ".", "~", ",", "", "&"};
    const std::string &other = bench.anyOf(bench.forms).text;
    const auto joint = std::string(bench.anyOf(between));
    return bench.upTo(2) == 0 ? text + joint + other : other + joint + text;
}

// Changes to segments.

std::string emptyRun(Bench &bench, std::string text)
{
    const auto run = anyRun(bench, text);
    return run ? replacedRun(text, *run, "") : text;
}

std::string swapRuns(Bench &bench, std::string text)
{
    const std::vector<Run> runs = runsOf(text);
    if (runs.size() < 2)
        return text;
    const std::size_t one = bench.upTo(runs.size() - 1);
    const std::size_t other = one + 1 + bench.upTo(runs.size() - one - 1);
    const std::string first = text.substr(runs[one].begin, runs[one].length);
    const std::string second = text.substr(runs[other].begin, runs[other].length);
    return replacedRun(replacedRun(text, runs[other], first), runs[one], second);
}

std::string spliceRun(Bench &bench, std::string text)
{
    const std::string &other = bench.anyOf(bench.forms).text;
    const auto run = anyRun(bench, text);
    const auto donor = anyRun(bench, other);
    return run && donor ? replacedRun(text, *run, std::string_view(other).substr(donor->begin, donor->length)) : text;
}

std::string respellEnd(Bench &bench, std::string text)
{
    const auto run = anyRun(bench, text);
    if (!run)
        return text;
    static constexpr std::array<std::string_view, 4> ends = {"=", "==", "A", "AA"};
    if (bench.upTo(2) == 0)
        return text.insert(run->begin + run->length, bench.anyOf(ends));
    text[run->begin + run->length - 1] = bench.anyOf(alphabet); // unused bits, too
    return text;
}

std::string changeDecoded(Bench &bench, std::string text)
{
    const auto run = anyRun(bench, text);
    if (!run)
        return text;
    std::string content(asText(base64url::decodeLenient(text.substr(run->begin, run->length))));
    if (content.empty())
        return text;
    static constexpr std::array<Change, 6> changes = {&flipBit, &insertCharacters, &eraseSome,
                                                      &cutOff,  &changeCase,       &repeatSome};
    return replacedRun(text, *run, encoded(bench.anyOf(changes)(bench, content)));
}

// Changes to what the JSON says.

constexpr std::array<std::string_view, 33> members = {
    R"("alg":"none")",
    R"("alg":"None")",
    R"("alg":"HS256")",
    R"("alg":"RS256")",
    R"("alg":"ES256")",
    R"("alg":"PS256")",
    R"("alg":"EdDSA")",
    R"("\u0061lg":"none")",
    R"("ALG":"none")",
    R"("kid":"stranger")",
    R"("kid":null)",
    R"("kid":"../../dev/null")",
    R"("typ":"JOSE")",
    R"("typ":null)",
    R"("cty":"JWT")",
    R"("b64":false)",
    R"("b64":false,"crit":["b64"])",
    R"("crit":["exp"])",
    R"("crit":[])",
    R"("zip":"DEF")",
    R"("sub":"admin")",
    R"("exp":9999999999)",
    R"("exp":null)",
    R"("iss":"https://evil.example")",
    R"("aud":["my-app","other"])",
    R"("aud":"other")",
    R"("iat":0)",
    R"("_sd":[])",
    R"("_sd_alg":"sha-512")",
    R"("nonce":"n-2")",
    R"("events":{})",
    R"("payload":"e30")",
    R"("signature":"")",
};

/// In front, behind, or in the place of the member of that name.
std::string withMember(Bench &bench, const std::string &object, std::string_view member)
{
    const std::size_t begin = object.find('{');
    const std::size_t end = object.rfind('}');
    if (begin == std::string::npos || end == std::string::npos || end < begin)
        return object;
    const std::string_view name = member.substr(0, member.find(':') + 1);
    const std::size_t place = object.find(name);
    if (place != std::string::npos && bench.upTo(2) == 0) {
        const std::size_t after = object.find_first_of(",}", place);
        return object.substr(0, place) + std::string(member) + object.substr(std::min(after, object.size()));
    }
    if (bench.upTo(2) == 0)
        return object.substr(0, begin + 1) + std::string(member) + "," + object.substr(begin + 1);
    return object.substr(0, end) + "," + std::string(member) + object.substr(end);
}

std::string changeMember(Bench &bench, std::string text)
{
    if (text.starts_with('{') && bench.upTo(2) == 0)
        return withMember(bench, text, bench.anyOf(members));
    const auto run = anyRun(bench, text);
    if (!run)
        return text;
    const std::string content(asText(base64url::decodeLenient(text.substr(run->begin, run->length))));
    return content.starts_with('{') ? replacedRun(text, *run, encoded(withMember(bench, content, bench.anyOf(members))))
                                    : text;
}

std::string changeUnprotected(Bench &bench, std::string text)
{
    if (!text.starts_with('{'))
        return text;
    const auto header = R"("header":{)" + std::string(bench.anyOf(members)) + "}";
    return withMember(bench, text, header);
}

std::string wrapInJson(Bench &bench, std::string text)
{
    switch (bench.upTo(4)) {
    case 0:
        return "[" + json::quote(text) + "]";
    case 1:
        return json::quote(text);
    case 2:
        return R"({"payload":)" + json::quote(text) + "}";
    default:
        return R"({"token":)" + json::quote(text) + R"(,"id_token":"a.b.c"})";
    }
}

// What attackers do.

std::string_view compactPart(const std::string &text)
{
    const std::string_view token = std::string_view(text).substr(0, text.find('~'));
    return std::ranges::count(token, '.') == 2 && runsOf(token).size() >= 2 ? token : std::string_view();
}

Bytes madeUpSignature(Bench &bench, const Bytes &good)
{
    Bytes made = good;
    switch (bench.upTo(10)) {
    case 0:
        return Bytes(good.size(), 0);
    case 1:
        return Bytes(good.size(), 0xFF);
    case 2: // r and s of 1; the RSA number 1 behind zeros
        made.assign(good.size(), 0);
        made[good.size() / 2 - 1] = static_cast<unsigned char>(bench.upTo(2));
        made.back() = 1;
        return made;
    case 3:
        std::ranges::rotate(made, made.begin() + std::ptrdiff_t(good.size() / 2));
        return made;
    case 4:
        made.insert(made.begin(), 0);
        return made;
    case 5:
        made.push_back(static_cast<unsigned char>(bench.upTo(256)));
        return made;
    case 6:
        return good.size() % 2 == 0 ? crypto::ecdsaRawToDer(good) : made;
    case 7: // S + L of Ed25519, the other writing of the same number (RFC 8032, 8.4)
        if (good.size() == 64) {
            static constexpr std::array<unsigned char, 16> low = {0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58,
                                                                  0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14};
            unsigned carry = 0;
            for (std::size_t i = 0; i < 32; ++i) {
                carry += made[32 + i] + (i < low.size() ? low[i] : i == 31 ? 0x10U : 0U);
                made[32 + i] = static_cast<unsigned char>(carry);
                carry >>= 8;
            }
        }
        return made;
    case 8:
        std::ranges::reverse(made);
        return made;
    default:
        made.resize(bench.upTo(good.size()));
        return made;
    }
}

std::string makeUpSignature(Bench &bench, std::string text)
{
    const std::vector<Run> runs = runsOf(text);
    if (runs.empty())
        return text;
    // The signature of a compact token; in JSON one of the long runs.
    const Run run = compactPart(text).empty() ? bench.anyOf(runs) : runs[std::min<std::size_t>(2, runs.size() - 1)];
    const Bytes good = base64url::decodeLenient(text.substr(run.begin, run.length));
    return good.size() < 2 ? text : replacedRun(text, run, base64url::encode(madeUpSignature(bench, good)));
}

Signer forgerOf(Bench &bench)
{
    if (bench.form.signer.key.type() == crypto::KeyType::Oct || bench.upTo(2) == 0)
        return bench.anyOf(bench.strangers);
    // The public key as the secret.
    const std::string keys[] = {crypto::spkiPem(bench.form.signer.key), json::write(bench.form.signer.publicJwk()),
                                std::string(asText(crypto::spkiDer(bench.form.signer.key))),
                                base64url::encodeStandard(crypto::spkiDer(bench.form.signer.key)),
                                jose::spellings::sshLine(bench.form.signer.key) + "\n"};
    const std::string &key = bench.anyOf(keys);
    static constexpr std::array<const char *, 3> algorithms = {"HS256", "HS384", "HS512"};
    return makeSecret(bench.anyOf(algorithms), "k", key.empty() ? "secret" : key);
}

/// The header and claims, changed or not, signed by somebody else.
std::string forge(Bench &bench, std::string text)
{
    const std::string token(compactPart(text));
    if (token.empty())
        return text;
    const Signer forger = forgerOf(bench);
    const auto decoded = [&token](int part) {
        return std::string(asText(base64url::decodeLenient(segmentOf(token, part))));
    };
    const auto document = json::parse(decoded(0));
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (!object)
        return text;
    json::Object header = *object;
    header.set("alg", json::Value(bench.upTo(8) == 0 ? "none" : forger.algorithm));
    if (forger.key.type() != crypto::KeyType::Oct && bench.upTo(2) == 0)
        header.set("jwk", forger.publicJwk());
    if (bench.upTo(4) == 0)
        header.remove("kid");
    std::string payload = decoded(1);
    if (bench.upTo(2) == 0)
        payload = withMember(bench, payload, bench.anyOf(members));
    const std::string forged = sign(forger, header, payload);
    switch (bench.upTo(4)) {
    case 0: // without a signature
        return withSegment(forged, 2, "") + text.substr(token.size());
    case 1: // beside the good one
        return R"({"payload":")" + segmentOf(forged, 1) + R"(","signatures":[{"protected":")" + segmentOf(token, 0) +
               R"(","signature":")" + segmentOf(token, 2) + R"("},{"protected":")" + segmentOf(forged, 0) +
               R"(","signature":")" + segmentOf(forged, 2) + R"("}]})";
    default:
        return forged + text.substr(token.size());
    }
}

struct NamedChange
{
    std::string_view name;
    Change change;
};
constexpr std::array<NamedChange, 20> changes = {{
    {"a bit flipped", &flipBit},
    {"a character replaced", &replaceCharacter},
    {"characters inserted", &insertCharacters},
    {"characters erased", &eraseSome},
    {"characters swapped", &swapCharacters},
    {"a part repeated", &repeatSome},
    {"cut off", &cutOff},
    {"a letter's case", &changeCase},
    {"percent encoding", &percentEncode},
    {"joined with another", &joinWithAnother},
    {"a segment emptied", &emptyRun},
    {"segments swapped", &swapRuns},
    {"a segment of another", &spliceRun},
    {"a segment's end", &respellEnd},
    {"inside a segment", &changeDecoded},
    {"a member", &changeMember},
    {"the unprotected header", &changeUnprotected},
    {"wrapped in JSON", &wrapInJson},
    {"a made-up signature", &makeUpSignature},
    {"forged", &forge},
}};

} // namespace

Mutator::Mutator(const std::vector<SignedForm> &forms)
    : m_forms(forms)
{
    for (const char *algorithm : {"RS256", "ES256", "EdDSA"})
        m_strangers.push_back(makeSigner(algorithm, "k"));
    m_strangers.push_back(makeSecret("HS256", "k", "secret"));
    m_strangers.push_back(makeSecret("HS256", "k", std::string(1, '\0')));
}

Mutation Mutator::mutated(const SignedForm &form, std::uint64_t seed) const
{
    Bench bench{form, m_forms, m_strangers, std::mt19937_64(seed)};
    Mutation mutation{{}, form.text, form.detachedPayload};
    if (mutation.detachedPayload && bench.upTo(4) == 0) {
        mutation.name = "the payload that was sent apart";
        static constexpr std::array<Change, 4> payloadChanges = {&flipBit, &insertCharacters, &eraseSome, &cutOff};
        mutation.detachedPayload = bench.anyOf(payloadChanges)(bench, *mutation.detachedPayload);
        return mutation;
    }
    const std::size_t count = bench.upTo(4) == 0 ? 2 + bench.upTo(2) : 1;
    for (std::size_t i = 0; i < count && !mutation.text.empty(); ++i) {
        const NamedChange &change = bench.anyOf(changes);
        mutation.name = change.name;
        mutation.text = change.change(bench, std::move(mutation.text));
    }
    return mutation;
}

std::vector<std::string_view> Mutator::names()
{
    std::vector<std::string_view> all;
    std::ranges::transform(changes, std::back_inserter(all), &NamedChange::name);
    return all;
}

} // namespace tokenscope::workshop
