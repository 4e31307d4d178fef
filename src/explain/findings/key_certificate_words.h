// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/key_certificate_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the findings in inspect/findings/key_certificate_findings.h. Internal to `explain`.
struct KeyCertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyCertificateWords)

public:
    static FindingWords words(const inspect::found::KeyCertificateUnreadable &fact);
    static FindingWords words(const inspect::found::KeyCertificateInPem &fact);
    static FindingWords words(const inspect::found::KeyCertificateExpired &fact);
    static FindingWords words(const inspect::found::KeyCertificateEarly &fact);
    static FindingWords words(const inspect::found::KeyCertificateDiffers &fact);
    static FindingWords words(const inspect::found::KeyThumbprintWrong &fact);

private:
    static QString whose(const std::string &subject, std::size_t place);
    static QString whoMinds();
    static QString spelling(inspect::CertificateSpelling spelling);
    static QString form(jose::ThumbprintForm form);
};

} // namespace tokenscope::explain
