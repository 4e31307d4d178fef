// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_details.h"

#include "explain/certificate_words.h"
#include "explain/finding_words.h"
#include "explain/key_pem.h"
#include "explain/key_words.h"
#include "ui/look/long_text.h"
#include "ui/look/value_form.h"
#include "json/writer.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

Tone toneOf(inspect::Severity severity)
{
    switch (severity) {
    case inspect::Severity::Note:
        return Tone::Muted;
    case inspect::Severity::Warning:
        return Tone::Warning;
    case inspect::Severity::Error:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

/// The sign says what the colour says.
QString signOf(inspect::Severity severity)
{
    switch (severity) {
    case inspect::Severity::Note:
        return u"• "_s;
    case inspect::Severity::Warning:
        return u"▲ "_s;
    case inspect::Severity::Error:
        return u"✕ "_s;
    }
    Q_UNREACHABLE();
}

void addFinding(ValueForm &form, const inspect::Finding &finding)
{
    const explain::FindingWords words = explain::findingWords(finding);
    form.addSpace();
    form.addHeadline(toneOf(finding.severity), signOf(finding.severity) + words.title);
    for (const QString &sentence : {words.explanation, words.nextStep}) {
        if (!sentence.isEmpty())
            form.addText(sentence);
    }
}

} // namespace

KeyDetails::KeyDetails(QWidget *parent)
    : QTabWidget(parent)
    , m_form(new FormArea(this))
    , m_certificates(new FormArea(this))
    , m_json(nullptr)
    , m_pem(nullptr)
{
    setAccessibleName(tr("Key details"));
    constexpr int leastLines = 7;
    m_form->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    addTab(m_form, tr("Details"));
    m_json = addTextTab(tr("JWK"));
    m_pem = addTextTab(tr("PEM"));
    m_certificates->setAccessibleName(tr("Certificates"));
    addTab(m_certificates, tr("Certificates"));
    m_pem->setPlaceholderText(tr("There is no public key to show."));
    showNothing();
}

void KeyDetails::showNothing()
{
    auto *form = new ValueForm(this);
    setTone(*form->addText(tr("Choose a key to see what it is made of.")), Tone::Muted);
    m_form->setForm(form);
    showCertificates({});
    m_json->clear();
    m_pem->clear();
}

void KeyDetails::showKey(const jose::Jwk &key, std::span<const inspect::Finding> findings, bool verifies, Moment now)
{
    auto *form = new ValueForm(this);
    for (const auto &[label, value] : explain::keyDetails(key))
        form->addRow(label, value);
    if (verifies)
        setTone(*form->addRow(tr("Token"), tr("signed the token on the right")), Tone::Good);
    for (const inspect::Finding &finding : findings)
        addFinding(*form, finding);
    m_form->setForm(form);
    showCertificates(explain::certificateWords(key, now));
    m_json->setPlainText(maskedJson(key));
    m_pem->setPlainText(explain::keyPem(key));
}

void KeyDetails::showCertificates(const QList<explain::CertificateWords> &certificates)
{
    auto *form = new ValueForm(this);
    if (certificates.isEmpty())
        setTone(*form->addText(tr("The key comes with no certificate.")), Tone::Muted);
    for (const explain::CertificateWords &certificate : certificates) {
        if (&certificate != &certificates.first())
            form->addSpace();
        form->addHeadline(certificate.title);
        for (const auto &[label, value] : certificate.rows)
            form->addRow(label, value);
    }
    m_certificates->setForm(form);
}

QString KeyDetails::maskedJson(const jose::Jwk &key)
{
    const json::Object *members = key.source().asObject();
    if (!members)
        return longText(json::write(key.source(), json::Layout::Indented));
    json::Object masked;
    for (const json::Member &member : members->members()) {
        const bool secret = jose::isPrivateMember(member.name);
        masked.append(member.name, secret ? json::Value("••••••••") : member.value);
    }
    return longText(json::write(masked, json::Layout::Indented));
}

QPlainTextEdit *KeyDetails::addTextTab(const QString &title)
{
    auto *view = new QPlainTextEdit(this);
    makeTextView(*view, title);
    addTab(view, title);
    return view;
}

} // namespace tokenscope::ui
