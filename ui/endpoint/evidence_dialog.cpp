// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/evidence_dialog.h"

#include "base/char_view.h"
#include "endpoint/address/endpoint.h"
#include "endpoint/pasted/curl_command.h"
#include "endpoint/pasted/http_request_text.h"
#include "endpoint/pasted/postman_collection.h"
#include "explain/fetch/evidence_words.h"
#include "explain/fetch/exchange_words.h"
#include "explain/phrases/plain_text.h"
#include "explain/verdict/work_words.h"
#include "ui/files/report_file.h"
#include "ui/files/save_dialog.h"
#include "ui/look/long_text.h"
#include "ui/look/message_box.h"
#include "ui/look/value_form.h"
#include "ui/session/when_done.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

using endpoint::Exchange;

constexpr std::size_t shownHeaderBytes = 64 * 1024;
constexpr std::size_t titleCharacters = 160;
constexpr int shownExchanges = 4;

std::string_view viewOf(const QByteArray &bytes)
{
    return charView(bytes);
}

QString fieldsText(const QByteArray &firstLine, const endpoint::HeaderFields &fields, const QByteArray &body = {})
{
    QByteArray text = firstLine + '\n';
    for (const auto &[name, value] : fields)
        text += name + ": " + value + '\n';
    if (!body.isEmpty())
        text += '\n' + body + '\n';
    return longText(viewOf(text.chopped(1)), shownHeaderBytes);
}

/// "2. after a redirect · GET https://… · HTTP 200 OK".
QString titleOf(const Exchange &exchange, qsizetype number)
{
    QStringList parts = {u"%1. %2"_s.arg(number).arg(explain::causeWords(exchange.cause)),
                         QString::fromLatin1(exchange.method) + u' ' + endpoint::shownUrl(exchange.url)};
    if (const QString status = explain::statusWords(exchange); !status.isEmpty())
        parts << status;
    return explain::quotedText(parts.join(u" · ").toStdString(), titleCharacters);
}

void addRows(ValueForm &form, const QList<explain::LabelledValue> &rows)
{
    for (const auto &[label, value] : rows)
        form.addRow(label, value);
}

} // namespace

EvidenceDialog::EvidenceDialog(ShownEvidence shown, QWidget *parent)
    : QDialog(parent)
    , m_shown(std::move(shown))
{
    setWindowTitle(tr("Request details"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    auto *summary = new ValueForm(this);
    summary->addHeadline(explain::plainText(m_shown.headline.toStdString()));
    const auto &exchanges = m_shown.evidence.exchanges;
    const auto offset = exchanges.isEmpty() ? std::nullopt : endpoint::clockOffset(exchanges.last(), m_shown.envelope);
    if (const QString clock = offset ? explain::clockWords(*offset) : QString(); !clock.isEmpty())
        setTone(*summary->addText(clock), Tone::Warning);
    column->addWidget(summary);
    column->addWidget(createExchangeList());
    column->addWidget(createTabs(), 1);
    column->addWidget(createButtons());
    const int side = fontMetrics().averageCharWidth();
    resize(side * 120, side * 90);
    m_exchanges->setCurrentRow(int(exchanges.size()) - 1); // the last is the one that decided
}

QWidget *EvidenceDialog::createExchangeList()
{
    auto *panel = new Panel(this);
    m_exchanges = new QListWidget(panel);
    m_exchanges->setAccessibleName(tr("Exchanges"));
    m_exchanges->setUniformItemSizes(true);
    for (const Exchange &exchange : m_shown.evidence.exchanges)
        m_exchanges->addItem(titleOf(exchange, m_exchanges->count() + 1));
    const int rows = std::clamp(m_exchanges->count(), 1, shownExchanges);
    m_exchanges->setFixedHeight(m_exchanges->sizeHintForRow(0) * rows + m_exchanges->fontMetrics().height() / 2);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_exchanges);
    connect(m_exchanges, &QListWidget::currentRowChanged, this, &EvidenceDialog::showExchange);
    return panel;
}

QWidget *EvidenceDialog::createTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setAccessibleName(tr("Exchange"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_overview = new FormArea(m_tabs);
    m_overview->setAccessibleName(tr("Overview"));
    m_tabs->addTab(m_overview, tr("&Overview"));
    m_request = addTextTab(tr("Request"));
    m_response = addTextTab(tr("Response headers"));
    m_body = addTextTab(tr("Body"));
    m_certificates = new FormArea(m_tabs);
    m_certificates->setAccessibleName(tr("Certificates"));
    m_tabs->addTab(m_certificates, tr("Certificates"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &EvidenceDialog::fillPage);
    return m_tabs;
}

QPlainTextEdit *EvidenceDialog::addTextTab(const QString &name)
{
    auto *view = new QPlainTextEdit(m_tabs);
    makeTextView(*view, name);
    m_tabs->addTab(view, name);
    return view;
}

QWidget *EvidenceDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [this, buttons](const QString &words, void (EvidenceDialog::*action)()) {
        QPushButton *button = buttons->addButton(words, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, action);
        return button;
    };
    buttons->addButton(createCopyButton(), QDialogButtonBox::ActionRole);
    m_save = add(tr("&Save response…"), &EvidenceDialog::saveBody);
    add(tr("Copy as &Markdown"), &EvidenceDialog::copyAsMarkdown)->setToolTip(tr("All of it, for a ticket or a mail"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

/// For another program, in which it asks the same.
QPushButton *EvidenceDialog::createCopyButton()
{
    auto *button = new QPushButton(tr("Copy &request"), this);
    button->setAutoDefault(false); // Enter opens no menu
    button->setToolTip(tr("For another program; the token is left out, with $TOKEN in its place"));
    auto *forms = new QMenu(button);
    const auto add = [this, forms](const QString &words, QString (*write)(const Exchange &)) {
        forms->addAction(words, this, [this, write] { QGuiApplication::clipboard()->setText(write(chosen())); });
    };
    add(tr("As &curl command"), &endpoint::curlCommand);
    add(tr("As &Postman collection"), &endpoint::postmanCollection);
    add(tr("As &HTTP text"), &endpoint::httpRequestText);
    button->setMenu(forms);
    return button;
}

const Exchange &EvidenceDialog::chosen() const
{
    return m_shown.evidence.exchanges[std::max(0, m_exchanges->currentRow())];
}

void EvidenceDialog::showExchange(int row)
{
    if (row < 0)
        return;
    m_filled.clear();
    fillPage(m_tabs->currentIndex());
    showBody(chosen().body); // whichever page is seen: it decides whether the response can be saved
}

/// A page is filled when it is looked at: the dialog is there sooner.
void EvidenceDialog::fillPage(int page)
{
    const QWidget *seen = m_tabs->widget(page);
    if (m_filled.contains(seen))
        return;
    m_filled.append(seen);
    const Exchange &exchange = chosen();
    if (seen == m_overview)
        showOverview(exchange);
    else if (seen == m_request)
        m_request->setPlainText(fieldsText(exchange.method + ' ' + endpoint::shownUrl(exchange.url).toUtf8(),
                                           exchange.requestHeaders, exchange.requestBody));
    else if (seen == m_response)
        m_response->setPlainText(fieldsText(explain::statusWords(exchange).toUtf8(), exchange.headers));
    else if (seen == m_certificates)
        showCertificates(exchange);
}

void EvidenceDialog::showOverview(const Exchange &exchange)
{
    auto *overview = new ValueForm(this);
    addRows(*overview, explain::exchangeRows(exchange));
    m_overview->setForm(overview);
}

void EvidenceDialog::showCertificates(const Exchange &exchange)
{
    auto *certificates = new ValueForm(this);
    const auto chain = exchange.tls ? exchange.tls->chain : QList<endpoint::CertificateFacts>();
    if (chain.isEmpty())
        certificates->addText(exchange.tls
                                  ? tr("The server showed no certificate.")
                                  : tr("There is no certificate: the connection was not encrypted, or failed."));
    for (qsizetype i = 0; i < chain.size(); ++i) {
        certificates->addHeadline(tr("Certificate %1 of %2").arg(i + 1).arg(chain.size()));
        addRows(*certificates, explain::certificateRows(chain[i]));
    }
    m_certificates->setForm(certificates);
}

void EvidenceDialog::showBody(const QByteArray &body)
{
    m_reading.stop();
    m_save->setEnabled(false);
    if (!m_shown.hasBodies)
        return m_body->setPlainText(tr("Bodies are not kept in the log."));
    m_body->clear();
    const auto shownText = [body] { return longText(viewOf(body)); };
    m_reading.start(this, shownText, [this, body](const concurrency::WorkResult<QString> &text) {
        if (!text)
            return m_body->setPlainText(explain::workFaultWords(text.error(), explain::WorkSubject::Answer));
        m_body->setPlainText(*text);
        m_save->setEnabled(!body.isEmpty());
    });
}

void EvidenceDialog::copyAsMarkdown()
{
    const auto write = [shown = m_shown] {
        return explain::evidenceMarkdown(shown.evidence, shown.envelope, shown.headline);
    };
    m_copying.start(this, write, [this](const concurrency::WorkResult<QString> &text) {
        if (text)
            QGuiApplication::clipboard()->setText(*text);
        else
            showMessage(this, tr("The request details could not be copied."),
                        explain::workFaultWords(text.error(), explain::WorkSubject::Answer));
    });
}

void EvidenceDialog::saveBody()
{
    QFileDialog *dialog = createSaveDialog(this, tr("Save response"), u"response.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, body = chosen().body](const QString &path) {
        whenDone(writeReportFile(path, body), this, [this](const QString &fault) {
            if (!fault.isEmpty())
                showMessage(this, tr("The response could not be saved."), fault);
        });
    });
    dialog->open();
}

} // namespace tokenscope::ui
