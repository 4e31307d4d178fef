// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/phrases/phrase.h"
#include "inspect/model/inspection.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <string>

namespace tokenscope::explain {

/// What there is to say about one check of an inspection. Internal to `explain`.
class Checks
{
    Q_DECLARE_TR_FUNCTIONS(Checks)

public:
    Checks(const inspect::Inspection &inspection, const inspect::Check &check)
        : m_inspection(inspection)
        , m_check(check)
    {
    }

    QString detail() const;

private:
    static Moment momentOf(const jose::NumericDate &date);
    static Gap quoted(const std::string &text);

    QString passed() const;
    QString failed() const;
    QString notChecked() const;

    QString structure() const;
    QString algorithm() const;
    QString decryption() const;
    QString notDecrypted() const;
    QString key() const;
    QString signature() const;
    QString expiry() const;
    QString dateInPast(const std::optional<jose::NumericDate> &date, const QString &past, const QString &ahead) const;
    QString age() const;
    QString lifetime() const;
    QString uncountable() const;
    QString asExpected() const;
    const inspect::Finding *cause() const;
    QString missingClaims() const;
    const std::optional<jose::NumericDate> *date() const;
    QString withoutKeys() const;

    const inspect::Inspection &m_inspection;
    const inspect::Check &m_check;
};

} // namespace tokenscope::explain
