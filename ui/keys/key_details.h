// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "explain/certificate_words.h"
#include "inspect/finding.h"
#include "jose/jwk.h"

#include <QTabWidget>

#include <span>

class QPlainTextEdit;

namespace tokenscope::ui {

class FormArea;

/// One key from all sides: its figures and findings, its JSON, its PEM, its certificates.
class KeyDetails final : public QTabWidget
{
    Q_OBJECT

public:
    explicit KeyDetails(QWidget *parent = nullptr);

    void showNothing();
    /// `verifies`: it verified the token on screen. Certificates hold or not at `now`.
    void showKey(const jose::Jwk &key, std::span<const inspect::Finding> findings, bool verifies, Moment now);

    /// The key's JSON as it may be shown: members in their order, the private ones masked.
    static QString maskedJson(const jose::Jwk &key);

private:
    QPlainTextEdit *addTextTab(const QString &title);
    void showCertificates(const QList<explain::CertificateWords> &certificates);

    FormArea *m_form;
    FormArea *m_certificates;
    QPlainTextEdit *m_json;
    QPlainTextEdit *m_pem;
};

} // namespace tokenscope::ui
