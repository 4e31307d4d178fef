// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/weak_key_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(SecretProblem problem)
{
    switch (problem) {
    case SecretProblem::PublicKey:
        return "secret";
    case SecretProblem::PrivateKey:
        return "private_key";
    case SecretProblem::Unexamined:
        return "unexamined";
    }
    return {};
}

std::string_view nameOf(KeyHome home)
{
    switch (home) {
    case KeyHome::Published:
        return "published";
    case KeyHome::OwnFile:
        return "own_file";
    }
    return {};
}

std::string_view nameOf(ExposedPart part)
{
    switch (part) {
    case ExposedPart::Private:
        return "private";
    case ExposedPart::Symmetric:
        return "symmetric";
    }
    return {};
}

std::string_view nameOf(crypto::ModulusFault fault)
{
    switch (fault) {
    case crypto::ModulusFault::SmallFactor:
        return "small_factor";
    case crypto::ModulusFault::Prime:
        return "prime";
    case crypto::ModulusFault::ClosePrimes:
        return "close_primes";
    case crypto::ModulusFault::Unexamined:
        return "unexamined";
    }
    return {};
}

} // namespace tokenscope::inspect
