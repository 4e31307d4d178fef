// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "explain/keys/certificate_words.h"
#include "inspect/findings/finding.h"
#include "jose/keys/jwk.h"

#include <QTabWidget>

#include <span>

class QPlainTextEdit;
class QPushButton;

namespace tokenscope::ui {

class FormArea;
class ValueForm;

/// One key from all sides: its figures and findings, its JSON, its PEM, its certificates.
class KeyDetails final : public QTabWidget
{
    Q_OBJECT

public:
    explicit KeyDetails(QWidget *parent = nullptr);

    void showNothing();
    /// `verifies`: it verified the token on screen. Certificates hold or not at `now`.
    void showKey(const jose::Jwk &key, std::span<const inspect::Finding> findings, bool verifies, Moment now);

    void showCount(int page, qint64 count);

    /// The key's JSON as it may be shown: members in their order, the private ones masked.
    static QString maskedJson(const jose::Jwk &key);

signals:
    void saveWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createHeadButtons();
    void fitHead();
    void offerPage();
    QString shownText() const;
    void addPage(const QString &title, QWidget *(KeyDetails::*make)(QWidget *parent));
    QWidget *createJsonPage(QWidget *parent);
    QWidget *createPemPage(QWidget *parent);
    QWidget *createCertificatesPage(QWidget *parent);
    void showPages();
    ValueForm *certificatesForm();

    FormArea *m_form;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPlainTextEdit *m_jsonPage = nullptr; ///< null until its page is complete, as the two that follow
    QPlainTextEdit *m_pemPage = nullptr;
    FormArea *m_certificatesPage = nullptr;
    QString m_json;
    QString m_pem;
    QList<explain::CertificateWords> m_certificates;
};

} // namespace tokenscope::ui
