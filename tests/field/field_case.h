// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/inspect/token_workshop.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// What people bring: inputs with a fault of one kind, through all algorithms, spellings and wrappings, and what the
/// program has to say of each. Made with fresh keys at each run; tst_field judges them.
namespace tokenscope::field {

/// One call of the command line program in the case's folder.
struct Row
{
    std::vector<std::string> arguments;
    std::string input; ///< the file for standard input; empty: none
    int exitCode;
    std::string verdict;
    std::vector<std::string> says = {};    ///< regular expressions, each found in the first paragraph
    std::vector<std::string> saysNot = {}; ///< none of them found there
    std::string why;
    std::vector<std::string> anywhere = {}; ///< each found somewhere in the whole output
};

struct Case
{
    std::string name;
    std::string about;
    std::map<std::string, std::string> files = {};
    std::vector<Row> rows = {};
};

/// The signers that all cases share: one for each algorithm that JWA has, and EdDSA.
class Signers
{
public:
    Signers();
    const workshop::Signer &of(const std::string &algorithm) const { return m_signers.at(algorithm); }

private:
    std::map<std::string, workshop::Signer> m_signers;
};

inline constexpr const char *signatureAlgorithms[] = {"RS256", "RS512", "PS256", "PS384", "ES256",
                                                      "ES384", "ES512", "EdDSA", "HS256", "HS512"};
inline constexpr const char *publicAlgorithms[] = {"RS256", "RS512", "PS256", "PS384",
                                                   "ES256", "ES384", "ES512", "EdDSA"};

std::vector<Case> answerCases(const Signers &signers);
std::vector<Case> brokenJsonCases(const Signers &signers);
std::vector<Case> claimCases(const Signers &signers);
std::vector<Case> copiedCases(const Signers &signers);
std::vector<Case> cutCases(const Signers &signers);
std::vector<Case> dateCases(const Signers &signers);
std::vector<Case> keyCases(const Signers &signers);
std::vector<Case> kindCases(const Signers &signers);
std::vector<Case> payloadCases(const Signers &signers);
std::vector<Case> printedKeyCases(const Signers &signers);
std::vector<Case> reportedCases(const Signers &signers);
std::vector<Case> scanCases(const Signers &signers);
std::vector<Case> secretCases(const Signers &signers);
std::vector<Case> serviceCases(const Signers &signers);
std::vector<Case> slipCases(const Signers &signers);
std::vector<Case> vendorCases(const Signers &signers);
std::vector<Case> wordCases(const Signers &signers);
std::vector<Case> wrappingCases(const Signers &signers);
std::vector<Case> allCases(const Signers &signers);

/// The key to verify a signer's tokens, as a file: a set of public keys, or the secret's JWK.
std::string keyFile(const workshop::Signer &signer);
/// `--jwks keys.json`, and `--key keys.json` for a secret; with the time that all are judged by.
std::vector<std::string> inspectWith(const workshop::Signer &signer, const std::string &file = "keys.json");
/// Ordinary base64 with padding, as `base64` prints it, in one line.
std::string standardBase64(std::string_view text);
/// In UTF-16, least significant byte first.
std::string utf16(std::string_view text);
/// The signature over a text, which need not be a token's.
std::string signatureOver(const workshop::Signer &signer, std::string_view text);

/// A folder for the case, with its files and `case.json`.
void writeCase(const Case &written, const std::filesystem::path &folder);

} // namespace tokenscope::field
