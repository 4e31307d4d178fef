// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/signature_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(crypto::Family family)
{
    switch (family) {
    case crypto::Family::RsaPkcs1:
    case crypto::Family::RsaPss:
        return "RSA";
    case crypto::Family::Ecdsa:
        return "ECDSA";
    case crypto::Family::EdDsa:
        return "EdDSA";
    case crypto::Family::MlDsa:
        return "ML-DSA";
    case crypto::Family::Hmac:
        return "HMAC";
    }
    return {};
}

std::string_view nameOf(PayloadOrigin origin)
{
    switch (origin) {
    case PayloadOrigin::Given:
        return "given";
    }
    return {};
}

} // namespace tokenscope::inspect
