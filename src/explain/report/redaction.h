// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/report/personal_claims.h"
#include "explain/report/text_mask.h"

#include <QString>
#include <QStringList>

namespace tokenscope::explain {

/// An inspection without what the masked claims say. Words that are made of it cannot tell it: it is gone before they
/// are, from the decoded parts and from every text that a finding or a check quotes.
class Redaction
{
public:
    Redaction(const inspect::Inspection &inspection, const MemberNames &maskedClaims);

    /// Without the token, its segments and the bytes of its payload too.
    const inspect::Inspection &inspection() const { return m_inspection; }
    /// Any other text from outside.
    QString text(const QString &text) const;
    /// A sentence about the inspection: the dates of masked claims appear in figures that are computed, and go here.
    QString sentence(QString sentence) const;

private:
    void collect(const inspect::Inspection &inspection);
    void collect(const json::Value &value);
    void addDate(const json::Value &value);
    std::string masked(std::string text) const { return m_mask.masked(text); }
    json::Value masked(const json::Value &value) const;
    json::Value shown(const json::Value &value) const;
    void redact(inspect::Inspection &inspection) const;
    void redactParts(inspect::Inspection &inspection) const;
    void redactResults(inspect::Inspection &inspection) const;

    const MemberNames m_maskedClaims;
    TextMask m_mask;
    QStringList m_dates;
    inspect::Inspection m_inspection;
};

} // namespace tokenscope::explain
