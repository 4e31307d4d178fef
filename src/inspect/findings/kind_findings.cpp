// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/kind_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(Unexamined what)
{
    switch (what) {
    case Unexamined::Findings:
        return "findings";
    case Unexamined::SharedPrimes:
        return "shared_primes";
    case Unexamined::RsaKeys:
        return "rsa_keys";
    case Unexamined::Signatures:
        return "signatures";
    case Unexamined::Keys:
        return "keys";
    case Unexamined::Tokens:
        return "tokens";
    case Unexamined::Disclosures:
        return "disclosures";
    case Unexamined::Modulus:
        return "modulus";
    }
    return {};
}

std::string_view nameOf(Oddity oddity)
{
    switch (oddity) {
    case Oddity::Absent:
        return "absent";
    case Oddity::EmptyObject:
        return "{}";
    case Oddity::SeveralKeys:
        return "several keys";
    case Oddity::MixedArray:
        return "array with something else";
    }
    return {};
}

std::string_view nameOf(DisclosureFault fault)
{
    switch (fault) {
    case DisclosureFault::NotBase64:
        return "base64";
    case DisclosureFault::NotJson:
        return "json";
    case DisclosureFault::WrongElements:
        return "elements";
    case DisclosureFault::ForbiddenName:
        return "name";
    case DisclosureFault::NameTaken:
        return "name_taken";
    case DisclosureFault::NotSelective:
        return "not_selective";
    }
    return {};
}

std::string_view nameOf(Confirmation confirmation)
{
    switch (confirmation) {
    case Confirmation::Unknown:
        return "cnf";
    case Confirmation::Thumbprint:
        return "cnf.jkt";
    case Confirmation::Jwk:
        return "cnf.jwk";
    case Confirmation::EncryptedJwk:
        return "cnf.jwe";
    case Confirmation::KeySetAddress:
        return "cnf.jku";
    case Confirmation::KeyId:
        return "cnf.kid";
    }
    return {};
}

} // namespace tokenscope::inspect
