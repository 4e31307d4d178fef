// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/text_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the findings in inspect/findings/text_findings.h. Internal to `explain`.
struct TextFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(TextFindingWords)

public:
    static FindingWords words(const inspect::found::BearerPrefix &fact);
    static FindingWords words(const inspect::found::QuotedToken &);
    static FindingWords words(const inspect::found::EmbeddedInText &fact);
    static FindingWords words(const inspect::found::UrlEncodedToken &fact);
    static FindingWords words(const inspect::found::HtmlEntityEncodedToken &fact);
    static FindingWords words(const inspect::found::Base64EncodedToken &fact);
    static FindingWords words(const inspect::found::HexEncodedToken &fact);
    static FindingWords words(const inspect::found::WhitespaceInToken &fact);
    static FindingWords words(const inspect::found::InvisibleCharacter &fact);
    static FindingWords words(const inspect::found::Utf16Text &);
    static FindingWords words(const inspect::found::StandardAlphabet &fact);
    static FindingWords words(const inspect::found::Padding &fact);

    static FindingWords words(const inspect::found::EmptyInput &);
    static FindingWords words(const inspect::found::KeySetGiven &fact);
    static FindingWords words(const inspect::found::KeyGiven &fact);
    static FindingWords words(const inspect::found::WrongSegmentCount &fact);

private:
    static QString placeOf(inspect::Surroundings surroundings);
    static QString lossOf(inspect::LostPart part);
};

} // namespace tokenscope::explain
