// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/key_certificate_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(CertificateSpelling spelling)
{
    switch (spelling) {
    case CertificateSpelling::Base64Url:
        return "base64url";
    case CertificateSpelling::NotBase64:
        return "not_base64";
    case CertificateSpelling::NotCertificate:
        return "not_certificate";
    case CertificateSpelling::TooLarge:
        return "too_large";
    }
    return {};
}

} // namespace tokenscope::inspect
