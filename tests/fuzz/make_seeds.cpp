// SPDX-License-Identifier: Apache-2.0
// Writes the first inputs of every fuzz target into FOLDER/target/: samples made of fresh keys, none of them stored.
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "tests/crypto/made_certificate.h"
#include "tests/inspect/token_workshop.h"
#include "tests/login/recorded_flow.h"
#include "json/writer.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

using namespace tokenscope;

namespace {

class SeedFolder
{
public:
    explicit SeedFolder(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    void add(std::string_view target, std::string_view content)
    {
        const auto folder = m_folder / target;
        std::filesystem::create_directories(folder);
        std::ofstream file(folder / ("sample-" + std::to_string(m_count++)), std::ios::binary);
        file.exceptions(std::ios::badbit | std::ios::failbit);
        file.write(content.data(), static_cast<std::streamsize>(content.size()));
    }

private:
    std::filesystem::path m_folder;
    int m_count = 0;
};

void addToken(SeedFolder &seeds, const std::string &token)
{
    const std::string header = workshop::segmentOf(token, 0);
    const std::string payload = workshop::segmentOf(token, 1);
    const std::string signature = workshop::segmentOf(token, 2);
    seeds.add("base64url", payload);
    seeds.add("token_text", token);
    seeds.add("token_text", "curl -H 'Authorization: Bearer " + token + "' https://api.example/v1/me");
    seeds.add("token_text", "https://app.example/#id_token=" + token + "&state=1%2E2");
    seeds.add("token_text", R"({"access_token":")" + token + R"(","expires_in":3600})");
    seeds.add("token_text", "> " + token.substr(0, 76) + "=\n> " + token.substr(76));
    seeds.add("token_text",
              R"({"payload":")" + payload + R"(","protected":")" + header + R"(","signature":")" + signature + "\"}");
}

void addKeys(SeedFolder &seeds, const json::Array &keys)
{
    json::Object set;
    set.append("keys", keys);
    const std::string text = json::write(set, json::Layout::Compact);
    for (const auto &key : keys)
        seeds.add("jwk", json::write(key));
    for (const char *target : {"jwk", "json_document", "token_text"})
        seeds.add(target, text);
    seeds.add("envelope",
              R"({"request_id":"prq_1","request_time":"2026-11-23T13:00:00.000000Z",)"
              R"("response_time":"2026-11-23T13:00:00.125000Z","status":"Success","summary":"ok","result":)" +
                  text + "}");
}

void addKeyForms(SeedFolder &seeds, const crypto::Key &key)
{
    seeds.add("key_import", crypto::spkiPem(key));
    seeds.add("key_import", crypto::pkcs8Pem(key));
    seeds.add("key_import", asText(crypto::spkiDer(key)));
    seeds.add("key_import", asText(crypto::pkcs1Der(key)));
    seeds.add("key_import", asText(crypto::traditionalPrivateDer(key)));
    const Bytes certificate = crypto::makeCertificate({.notBefore = workshop::moment,
                                                       .notAfter = workshop::moment,
                                                       .publicKeyInfo = crypto::spkiDer(key),
                                                       .dnsName = "a.example"});
    seeds.add("key_import", asText(certificate));
    seeds.add("key_import", crypto::pemText("CERTIFICATE", certificate) + crypto::spkiPem(key));
}

void addTexts(SeedFolder &seeds)
{
    seeds.add("json_document", R"([1E400,-0,1.10,"\ud83d\ude00\u0000",{"a":1,"a":[null,true,false]}])");
    seeds.add("envelope", R"({"request_id":"prq_2","status":"ValidationError","summary":"One error",)"
                          R"("result":{"errors":[{"code":"BadFormat","detail":"no","source":"/token","path":"/"}]}})");
    seeds.add("envelope", R"({"request_time":"0001-01-01T00:00:00Z","response_time":"9999-12-31T23:59:59.9Z",)"
                          R"("status":"Success"})"); // too far apart for nanoseconds
    seeds.add("envelope", R"({"status":"Accepted","result":{"location":"https://a.example/request/prq_3"}})");
    seeds.add("jws", std::string_view("\0\0\40\0A", 5));  // one character of the header
    seeds.add("jwe", std::string_view("\0\0\x60\0A", 5)); // one of the initialization vector
    seeds.add("jwe", std::string_view("\3\0\x10\1x", 5));
    seeds.add("jws", std::string_view("\1\1\0\1x", 5));
    seeds.add("jws", std::string_view("\2\0\4\2\2\0\200\4\20", 9));
    for (const char *target : {"disclosures", "proofs", "chains", "status_lists"}) {
        for (char which = 0; which < 4; ++which) {
            // Nothing changed; one character of the first segment, and one that lies behind it.
            seeds.add(target, std::string(1, which));
            seeds.add(target, which + std::string("\0\40\0A", 4));
            seeds.add(target, which + std::string("\1\x60\0A", 4));
        }
    }
    seeds.add("token_text", "pts_abcdefghijklmnopqrstuvwxyz012345");
    seeds.add("token_text", "eyJhbGciOiJub25lIn0.e30.");
    seeds.add("key_import", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea me");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("make_seeds FOLDER\n", stderr);
        return 2;
    }
    SeedFolder seeds(argv[1]);
    json::Array keys;
    for (const char *algorithm : {"ES256", "ES512", "ES256K", "EdDSA", "Ed448", "RS256", "HS256"}) {
        const auto signer = workshop::makeSigner(algorithm, algorithm);
        addToken(seeds, workshop::goodToken(signer));
        keys.emplace_back(signer.jwk);
        if (signer.key.secretBytes().empty())
            addKeyForms(seeds, signer.key);
    }
    addKeys(seeds, keys);
    addTexts(seeds);
    seeds.add("har", tests::Flow().har());
    return 0;
}
