// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/signed_forms.h"

#include "base/deflate.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "inspect/keys/key_loading.h"
#include "jose/keys/key_export.h"
#include "tests/crypto/made_certificate.h"
#include "tests/inspect/disclosure_workshop.h"
#include "tests/inspect/jwe_workshop.h"
#include "tests/inspect/law/kind_samples.h"
#include "tests/jose/public_key_spellings.h"

#include <algorithm>

namespace tokenscope::workshop {

namespace {

using inspect::InspectionKeys;

InspectionKeys keysOfText(const std::string &text)
{
    InspectionKeys keys;
    inspect::KeySource given;
    given.keys = inspect::loadKeys(text).value().keys;
    given.origin = inspect::KeyOrigin::File;
    given.explicitKey = true;
    keys.current.push_back(std::move(given));
    return keys;
}

InspectionKeys keysOfSecret(const Signer &signer)
{
    return keysOf({json::Value(signer.jwk)}, inspect::KeyOrigin::Pasted);
}

class FormList
{
public:
    std::vector<SignedForm> take() { return std::move(m_forms); }

    void addAlgorithms()
    {
        for (const char *algorithm : {"HS256", "HS384", "HS512"}) {
            const Signer signer = makeSigner(algorithm, "k");
            add(algorithm, goodToken(signer), signer, keysOfSecret(signer));
        }
        for (const crypto::SignatureAlgorithm &algorithm : crypto::signatureAlgorithms()) {
            const bool isMade = algorithm.family != crypto::Family::Hmac && algorithm.family != crypto::Family::MlDsa;
            if (!isMade)
                continue;
            const Signer signer = makeSigner(algorithm.name, "k");
            add(std::string(algorithm.name), goodToken(signer), signer, loaded({&signer}));
        }
    }

    void addKeySpellings()
    {
        for (const char *algorithm : {"RS256", "ES256", "EdDSA"}) {
            const Signer signer = makeSigner(algorithm, "k");
            const Bytes info = crypto::spkiDer(signer.key);
            const Bytes certificate = crypto::makeCertificate({.notBefore = moment - std::chrono::hours(1),
                                                               .notAfter = moment + std::chrono::hours(1),
                                                               .publicKeyInfo = info});
            const std::string jwk = json::write(signer.publicJwk());
            const auto spelled = [&](const char *spelling, const std::string &keys) {
                add(std::string(algorithm) + ", " + spelling, goodToken(signer), signer, keysOfText(keys));
            };
            spelled("JWK", jwk);
            spelled("key set", "{\"keys\":[" + jwk + "]}");
            spelled("key set in UTF-16", jose::spellings::utf16("{\"keys\":[" + jwk + "]}", false, true));
            spelled("list", "[" + jwk + "]");
            spelled("map", R"({"k":)" + jwk + "}");
            spelled("JWK in base64", base64url::encode(asBytes(jwk)));
            spelled("envelope", R"({"status":"Success","result":{"keys":[)" + jwk + "]}}");
            spelled("PEM", crypto::spkiPem(signer.key));
            spelled("DER", std::string(asText(info)));
            spelled("base64", base64url::encodeStandard(info));
            spelled("hexadecimal", jose::spellings::hex(info));
            spelled("PEM in a JSON string", json::quote(crypto::spkiPem(signer.key)));
            spelled("certificate", crypto::pemText("CERTIFICATE", certificate));
            if (signer.key.type() == crypto::KeyType::Rsa)
                spelled("PKCS #1", crypto::pemText("RSA PUBLIC KEY", crypto::pkcs1Der(signer.key)));
            spelled("OpenSSH", jose::spellings::sshLine(signer.key));
        }
    }

    void addWrappings()
    {
        const std::string token = goodToken(issuer());
        add("bearer", "Authorization: Bearer " + token);
        add("in JSON", R"({"access_token":")" + token + R"(","expires_in":3600})");
        add("in quotes", "\"" + token + "\",");
        add("in an address", "https://app.example/cb#id_token=" + token + "&state=x");
    }

    /// What is written in digits is a health card, and judged by the law of one.
    void addDigits()
    {
        const KindSample &card = *std::ranges::find(kindSamples(), "health_card", &KindSample::kind);
        std::string digits = "shc:/";
        for (const char c : textOf(card, headerIn(card), payloadIn(card))) {
            digits += static_cast<char>('0' + (c - 45) / 10);
            digits += static_cast<char>('0' + (c - 45) % 10);
        }
        const Signer &signer = signerOf(card.algorithm);
        add("in digits", digits, signer, keysOf(card));
    }

    void addJsonForms()
    {
        const std::string token = goodToken(issuer());
        const std::string payload = R"("payload":")" + segmentOf(token, 1) + "\"";
        const std::string one = signatureMembers(token);
        const std::string unprotected = R"("header":{"note":"not signed"})";
        add("flattened", "{" + payload + "," + one + "}");
        add("flattened, with a header", "{" + unprotected + "," + one + "," + payload + "}");
        add("general", "{" + payload + R"(,"signatures":[{)" + one + "}]}");
        const Signer second = makeSigner("EdDSA", "second");
        const std::string both =
            R"(,"signatures":[{)" + one + "},{" + unprotected + "," + signatureMembers(goodToken(second)) + "}]}";
        add("general, two signatures", "{" + payload + both, issuer(), loaded({&issuer(), &second}));
    }

    void addPayloads()
    {
        json::Object header = headerOf(issuer());
        header.remove("typ");
        const std::string body = R"({"event":"paid","amount":100})";
        const std::string detached = withSegment(sign(issuer(), header, body), 1, "");
        m_forms.push_back({.name = "detached",
                           .text = detached,
                           .keys = loaded({&issuer()}),
                           .detachedPayload = body,
                           .signer = issuer()});
        json::Object bare = header;
        bare.append("b64", json::Value(false));
        bare.append("crit", json::Value(json::Array{json::Value("b64")}));
        const std::string name = encoded(json::write(bare));
        const std::string plain = "$.02 and a text";
        const Bytes signature =
            crypto::sign(*crypto::findSignatureAlgorithm("ES256"), issuer().key, asBytes(name + "." + plain)).value();
        const std::string members =
            R"("protected":")" + name + R"(","signature":")" + base64url::encode(signature) + "\"";
        add("unencoded", R"({"payload":")" + plain + "\"," + members + "}");
        m_forms.push_back({.name = "unencoded, detached",
                           .text = name + ".." + base64url::encode(signature),
                           .keys = loaded({&issuer()}),
                           .detachedPayload = plain,
                           .signer = issuer()});
        add("no claims", sign(issuer(), header, "a text, signed as it is"));
        json::Object packed = header;
        packed.append("zip", json::Value("DEF"));
        add("compressed", sign(issuer(), packed, asText(deflate(asBytes(json::write(goodClaims()))))));
    }

    void addNested()
    {
        const std::string inner = goodToken(issuer());
        add("what others wrap", inner); // good by itself, where a change brings it to light
        const Signer outer = makeSigner("EdDSA", "outer");
        add("nested", sign(outer, with(headerOf(outer), "cty", json::Value("JWT")), inner), outer,
            loaded({&issuer(), &outer}));
        for (const char *alg : {"dir", "A128KW", "RSA-OAEP"}) {
            const Reader &reader = std::string_view(alg) == "RSA-OAEP" ? rsaReader() : secretReader();
            const json::Object header = with(encryptionHeader(alg), "cty", json::Value("JWT"));
            add(std::string("encrypted, ") + alg, encrypted(header, inner, reader), issuer(), ringWith({&reader}));
        }
        const std::string closed = encrypted(encryptionHeader("A128KW"), inner, secretReader());
        std::string json;
        std::size_t begin = 0;
        for (const char *member : {"protected", "encrypted_key", "iv", "ciphertext", "tag"}) {
            const std::size_t end = std::min(closed.find('.', begin), closed.size());
            json +=
                (begin == 0 ? "{\"" : ",\"") + std::string(member) + "\":\"" + closed.substr(begin, end - begin) + "\"";
            begin = end + 1;
        }
        add("encrypted, JSON", json + "}", issuer(), ringWith({&secretReader()}));
    }

    void addCredentials()
    {
        const std::string name = disclosure(R"(["salt-1","given_name","Kim"])");
        const std::string city = disclosure(R"(["salt-2","city","Bern"])");
        json::Object claims = with(goodClaims(), "_sd", digests({digestOf(name), digestOf(city)}));
        const json::Object header = headerOfType(issuer(), "example+sd-jwt");
        const std::string token = sign(issuer(), header, json::write(claims));
        add("credential", presented(token, {name, city}));
        add("credential in JSON", "{\"payload\":\"" + segmentOf(token, 1) + "\"," + signatureMembers(token) +
                                      R"(,"header":{"disclosures":[")" + name + R"("]}})");
        const Signer holder = makeSigner("EdDSA", "");
        json::Object confirmation;
        confirmation.append("jwk", holder.publicJwk());
        claims.append("cnf", json::Value(confirmation));
        const std::string shown = presented(sign(issuer(), header, json::write(claims)), {name, city});
        SignedForm form{.name = "credential with its holder",
                        .text = bound(shown, holder, bindingClaims(shown)),
                        .keys = loaded({&issuer()}),
                        .signer = issuer()};
        form.expectations.audiences = {"verifier"};
        form.expectations.nonce = "n-1";
        m_forms.push_back(std::move(form));
    }

    void addKinds()
    {
        json::Object events;
        events.append("http://schemas.openid.net/event/backchannel-logout", json::Value(json::Object()));
        add("logout token", sign(issuer(), headerOfType(issuer(), "logout+jwt"),
                                 json::write(with(goodClaims(), "events", json::Value(events)))));
        SignedForm access{.name = "access token",
                          .text = sign(issuer(), headerOfType(issuer(), "at+jwt"),
                                       json::write(with(goodClaims(), "client_id", json::Value("c")))),
                          .keys = loaded({&issuer()}),
                          .signer = issuer()};
        access.expectations.tokenType = inspect::TokenType::AccessToken;
        access.expectations.issuer = "https://issuer.example";
        access.expectations.audiences = {"my-app"};
        m_forms.push_back(std::move(access));
        for (const KindSample &sample : kindSamples()) {
            if (sample.isAccepted)
                m_forms.push_back({.name = std::string(sample.kind),
                                   .text = textOf(sample, headerIn(sample), payloadIn(sample)),
                                   .keys = keysOf(sample),
                                   .signer = signerOf(sample.algorithm)});
        }
    }

private:
    static std::string signatureMembers(const std::string &token)
    {
        return R"("protected":")" + segmentOf(token, 0) + R"(","signature":")" + segmentOf(token, 2) + "\"";
    }

    void add(std::string name, std::string text, const Signer &signer, InspectionKeys keys)
    {
        m_forms.push_back(
            {.name = std::move(name), .text = std::move(text), .keys = std::move(keys), .signer = signer});
    }
    void add(std::string name, std::string text)
    {
        add(std::move(name), std::move(text), issuer(), loaded({&issuer()}));
    }

    std::vector<SignedForm> m_forms;
};

} // namespace

std::vector<SignedForm> signedForms()
{
    FormList forms;
    forms.addAlgorithms();
    forms.addKeySpellings();
    forms.addWrappings();
    forms.addDigits();
    forms.addJsonForms();
    forms.addPayloads();
    forms.addNested();
    forms.addCredentials();
    forms.addKinds();
    return forms.take();
}

inspect::Inspection judge(const SignedForm &form, const std::string &text,
                          const std::optional<std::string> &detachedPayload, inspect::WorkBudget *work)
{
    inspect::Question question{text, form.keys, form.expectations, moment};
    if (detachedPayload)
        question.detachedPayload = asBytes(*detachedPayload);
    question.work = work;
    return inspect::inspect(question);
}

} // namespace tokenscope::workshop
