// SPDX-License-Identifier: Apache-2.0
#include "tests/field/field_case.h"

#include "base/base64url.h"
#include "crypto/signing/sign.h"
#include "json/writer.h"

#include <fstream>
#include <iterator>

namespace tokenscope::field {

using namespace workshop;

namespace {

json::Value textList(const std::vector<std::string> &texts)
{
    json::Array list;
    for (const std::string &text : texts)
        list.push_back(json::Value(text));
    return json::Value(std::move(list));
}

json::Value rowJson(const Row &row)
{
    json::Object object;
    object.set("args", textList(row.arguments));
    if (!row.input.empty())
        object.set("stdin", json::Value(row.input));
    object.set("exit", json::Value(std::int64_t(row.exitCode)));
    object.set("verdict", json::Value(row.verdict));
    if (!row.says.empty())
        object.set("says", textList(row.says));
    if (!row.saysNot.empty())
        object.set("saysNot", textList(row.saysNot));
    if (!row.anywhere.empty())
        object.set("anywhere", textList(row.anywhere));
    object.set("why", json::Value(row.why));
    return json::Value(std::move(object));
}

void writeFile(const std::filesystem::path &path, std::string_view bytes)
{
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), std::streamsize(bytes.size()));
    if (!file.flush())
        throw std::filesystem::filesystem_error("cannot be written", path, std::make_error_code(std::errc::io_error));
}

} // namespace

Signers::Signers()
{
    for (const char *algorithm : signatureAlgorithms)
        m_signers.emplace(algorithm, makeSigner(algorithm, std::string("key-") + algorithm));
}

std::vector<Case> allCases(const Signers &signers)
{
    std::vector<Case> all;
    for (const auto make : {answerCases, brokenJsonCases, claimCases, copiedCases, cutCases, dateCases, keyCases,
                            kindCases, payloadCases, printedKeyCases, reportedCases, vendorCases, scanCases,
                            secretCases, serviceCases, slipCases, wordCases, wrappingCases}) {
        std::vector<Case> made = make(signers);
        std::ranges::move(made, std::back_inserter(all));
    }
    return all;
}

std::string keyFile(const Signer &signer)
{
    if (signer.algorithm.starts_with("HS"))
        return json::write(json::Value(signer.jwk));
    json::Object set;
    set.set("keys", json::Value(json::Array{signer.publicJwk()}));
    return json::write(json::Value(std::move(set)));
}

std::vector<std::string> inspectWith(const Signer &signer, const std::string &file)
{
    const std::string option = signer.algorithm.starts_with("HS") ? "--key" : "--jwks";
    return {"inspect", "-", option, file, "--now", std::to_string(now)};
}

std::string standardBase64(std::string_view text)
{
    return base64url::encodeStandard(asBytes(text));
}

std::string utf16(std::string_view text)
{
    std::string wide;
    for (const char character : text)
        wide.append({character, '\0'});
    return wide;
}

std::string signatureOver(const Signer &signer, std::string_view text)
{
    const auto signature = crypto::sign(*crypto::findSignatureAlgorithm(signer.algorithm), signer.key, asBytes(text));
    return std::string(asText(signature.value()));
}

void writeCase(const Case &written, const std::filesystem::path &folder)
{
    const std::filesystem::path place = folder / written.name;
    std::filesystem::create_directories(place);
    for (const auto &[name, bytes] : written.files)
        writeFile(place / name, bytes);
    json::Object object;
    object.set("about", json::Value(written.about));
    json::Array rows;
    for (const Row &row : written.rows)
        rows.push_back(rowJson(row));
    object.set("rows", json::Value(std::move(rows)));
    writeFile(place / "case.json", json::write(json::Value(std::move(object))));
}

} // namespace tokenscope::field
