// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/law/kind_samples.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "crypto/formats/key_export.h"
#include "jose/keys/thumbprint.h"
#include "tests/inspect/certificate_workshop.h"
#include "json/document.h"
#include "json/writer.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace tokenscope::workshop {

using namespace std::string_view_literals;

namespace {

/// Of these a part is never checked.
constexpr std::array neverAccepted = {"kb_jwt"sv, "verifier_attestation"sv, "client_attestation_pop"sv, "wpt"sv,
                                      "vp_jwt"sv};

const Signer &holder()
{
    static const Signer made = makeSigner("ES256", "holder");
    return made;
}

void replace(std::string &text, std::string_view mark, const std::string &value)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
        text.replace(at, mark.size(), value);
}

/// Of the signer, of an authority, and of the root above both.
std::string chainOf(const Signer &signer)
{
    const Holder root{"Root"};
    const Holder authority{"Authority"};
    const Holder leaf{"Signer", signer};
    return json::write(x5c({certificateOf(leaf, authority, false), certificateOf(authority, root, true),
                            certificateOf(root, root, true)}));
}

json::Object filled(std::string text, const Signer &signer)
{
    const bool isSecret = signer.algorithm.starts_with("HS");
    const json::Value own = isSecret ? json::Value(json::Object()) : signer.publicJwk();
    replace(text, "$N", std::to_string(now));
    replace(text, "$M", std::to_string(now - 60));
    replace(text, "$E", std::to_string(now + 300));
    replace(text, "$L", std::to_string(now + 3600));
    replace(text, "$S", std::to_string(now + 45));
    replace(text, "$J", "j");
    replace(text, "$K", json::write(own));
    replace(text, "$T", jose::thumbprint(*own.asObject()).value_or(""));
    replace(text, "$F", isSecret ? "" : base64url::encodeStandard(crypto::sha256(crypto::spkiDer(signer.key))));
    replace(text, "$H", json::write(holder().publicJwk()));
    replace(text, "$R", jose::thumbprint(*holder().publicJwk().asObject()).value());
    if (text.contains("$C"))
        replace(text, "$C", chainOf(signer));
    return *json::parse(text).value().root.asObject();
}

/// Raw DEFLATE (RFC 1951).
std::string deflated(const std::string &text)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, uLong(text.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

/// The point of the signer's key, as it is beside a web push token.
std::string pointOf(const Signer &signer)
{
    Bytes point = {4};
    for (const char *name : {"x", "y"}) {
        const Bytes coordinate = base64url::decode(*signer.jwk.find(name)->asString()).value();
        point.insert(point.end(), coordinate.begin(), coordinate.end());
    }
    return base64url::encode(point);
}

} // namespace

std::span<const KindSample> kindSamples()
{
    static const std::vector<KindSample> samples = [] {
        std::vector<KindSample> all;
        for (const make::KindTemplate &each : make::kindTemplates())
            all.push_back({each, std::ranges::find(neverAccepted, each.kind) == neverAccepted.end()});
        return all;
    }();
    return samples;
}

const Signer &signerOf(std::string_view algorithm)
{
    static std::map<std::string, Signer, std::less<>> signers;
    const auto known = signers.find(algorithm);
    if (known != signers.end())
        return known->second;
    return signers.emplace(std::string(algorithm), makeSigner(algorithm, algorithm)).first->second;
}

json::Object headerIn(const KindSample &sample)
{
    const Signer &signer = signerOf(sample.algorithm);
    json::Object header;
    header.append("alg", json::Value(sample.algorithm));
    const bool showsKey = sample.header.contains("\"jwk\"");
    if (!showsKey)
        header.append("kid", json::Value(signer.keyId));
    const json::Object more = filled(std::string(sample.header), signer);
    for (const json::Member &member : more.members())
        header.set(member.name, member.value);
    return header;
}

json::Object payloadIn(const KindSample &sample)
{
    return filled(std::string(sample.payload), signerOf(sample.algorithm));
}

std::string textOf(const KindSample &sample, const json::Object &header, const json::Object &payload,
                   std::string_view algorithm)
{
    return textOf(sample, header, payload, signerOf(algorithm.empty() ? sample.algorithm : algorithm));
}

json::Object filledIn(const KindSample &sample, std::string text)
{
    return filled(std::move(text), signerOf(sample.algorithm));
}

std::string textOf(const KindSample &sample, const json::Object &header, const json::Object &payload,
                   const Signer &signer)
{
    const std::string content = json::write(payload);
    const std::string token =
        sign(signer, header, sample.form == make::KindForm::Deflated ? deflated(content) : content);
    switch (sample.form) {
    case make::KindForm::Compact:
    case make::KindForm::Deflated:
        return token;
    case make::KindForm::Presentation:
        return token + "~";
    case make::KindForm::WebPush:
        return "Authorization: vapid t=" + token + ", k=" + pointOf(signerOf("ES256"));
    case make::KindForm::Flattened:
        return R"({"protected":")" + segmentOf(token, 0) + R"(","payload":")" + segmentOf(token, 1) +
               R"(","signature":")" + segmentOf(token, 2) + R"("})";
    }
    return token;
}

inspect::InspectionKeys keysOf(const KindSample &sample, std::string_view algorithm)
{
    const Signer &signer = signerOf(algorithm.empty() ? sample.algorithm : algorithm);
    const json::Value key = signer.algorithm.starts_with("HS") ? json::Value(signer.jwk) : signer.publicJwk();
    inspect::InspectionKeys keys = keysOf({key}, inspect::KeyOrigin::File);
    keys.current.front().explicitKey = true;
    return keys;
}

inspect::Inspection judgeSample(const KindSample &sample, const json::Object &header, const json::Object &payload,
                                const inspect::Expectations &expectations, std::string_view algorithm)
{
    return judge(textOf(sample, header, payload, algorithm), keysOf(sample, algorithm), expectations);
}

} // namespace tokenscope::workshop
