// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/connection_dialog.h"

#include "explain/fetch/fetch_words.h"
#include "ui/look/check_box.h"
#include "ui/look/choice_box.h"
#include "ui/look/widgets.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

using endpoint::ProxyChoice;

constexpr int longestRefresh = 24 * 60; ///< minutes

} // namespace

ConnectionDialog::ConnectionDialog(const ConnectionSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_proxy(new ChoiceBox(this))
    , m_address(new QLineEdit(this))
    , m_authorities(new QLineEdit(this))
    , m_clearTextHosts(new QLineEdit(this))
    , m_http2(new CheckBox(tr("Use HTTP/&2 where the server speaks it"), this))
    , m_refresh(new QSpinBox(this))
    , m_refetch(new CheckBox(tr("Fetch &once more where a token names an unknown key ID"), this))
    , m_fault(new PlainLabel({}, this))
{
    setWindowTitle(tr("Connection"));
    setAttribute(Qt::WA_DeleteOnClose);
    createWidgets();
    show(settings);
}

void ConnectionDialog::createWidgets()
{
    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxy->addItem(tr("The system’s"), int(ProxyChoice::Kind::System));
    m_proxy->addItem(tr("None"), int(ProxyChoice::Kind::None));
    m_proxy->addItem(tr("This one:"), int(ProxyChoice::Kind::Own));
    m_address->setAccessibleName(tr("Proxy address"));
    m_address->setPlaceholderText(tr("http://host:port or socks5://host:port"));
    m_authorities->setAccessibleName(tr("CA file"));
    m_authorities->setPlaceholderText(tr("The system’s certificate authorities"));
    m_clearTextHosts->setAccessibleName(tr("Hosts allowed in clear text"));
    m_clearTextHosts->setPlaceholderText(tr("None but this computer"));
    m_http2->setAccessibleName(m_http2->text().remove(u'&'));
    setPlainToolTip(*m_http2,
                    tr("For servers that you trust: over HTTP/2 the size of an answer’s headers has no bound"));
    m_refresh->setAccessibleName(tr("Fetch keys again every so many minutes"));
    m_refresh->setRange(0, longestRefresh);
    m_refresh->setSpecialValueText(tr("Never"));
    m_refresh->setSuffix(tr(" min"));
    m_refetch->setAccessibleName(m_refetch->text().remove(u'&'));
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    setTone(*m_fault, Tone::Bad);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &ConnectionDialog::enableAddress);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Proxy"), m_proxy);
    form->addRow(tr("Proxy &address"), m_address);
    form->addRow(tr("&CA file"), createFileRow());
    form->addRow(tr("Hosts allowed in clear &text"), m_clearTextHosts);
    form->addRow(m_http2);
    form->addRow(tr("Fetch keys again &every"), m_refresh);
    form->addRow(m_refetch);
    auto *remark = new PlainLabel(tr("These hold until the program ends. Loopback never goes through a proxy."), this);
    setTone(*remark, Tone::Muted);
    form->addRow(remark);
    form->addRow(m_fault);
    form->addRow(buttons);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
}

QWidget *ConnectionDialog::createFileRow()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_authorities, 1);
    auto *browse = new QPushButton(tr("&Browse…"), widget);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ConnectionDialog::chooseFile);
    row->addWidget(browse);
    setTabOrder(m_authorities, browse);
    widget->setFocusProxy(m_authorities); // for the label's mnemonic
    return widget;
}

void ConnectionDialog::show(const ConnectionSettings &settings)
{
    m_proxy->setCurrentIndex(m_proxy->findData(int(settings.proxy.kind)));
    m_address->setText(settings.proxy.address);
    m_authorities->setText(settings.authoritiesFile);
    m_clearTextHosts->setText(settings.clearTextHosts.join(u' '));
    m_http2->setChecked(settings.allowsHttp2);
    m_refresh->setValue(settings.refreshMinutes);
    m_refetch->setChecked(settings.refetchesUnknownKeys);
    enableAddress();
}

ConnectionSettings ConnectionDialog::settings() const
{
    return {.proxy = {ProxyChoice::Kind(m_proxy->currentData().toInt()), m_address->text().trimmed()},
            .authoritiesFile = m_authorities->text().trimmed(),
            .clearTextHosts = m_clearTextHosts->text().simplified().split(u' ', Qt::SkipEmptyParts),
            .allowsHttp2 = m_http2->isChecked(),
            .refreshMinutes = m_refresh->value(),
            .refetchesUnknownKeys = m_refetch->isChecked()};
}

void ConnectionDialog::enableAddress()
{
    m_address->setEnabled(settings().proxy.kind == ProxyChoice::Kind::Own);
}

void ConnectionDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("CA file"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_authorities, &QLineEdit::setText);
    dialog->open();
}

void ConnectionDialog::take()
{
    const ConnectionSettings wanted = settings();
    if (wanted.proxy.kind == ProxyChoice::Kind::Own) {
        if (const auto proxy = endpoint::ownProxy(wanted.proxy.address); !proxy) {
            endpoint::FetchError error;
            error.code = endpoint::FetchError::Code::BadProxy;
            error.proxyFault = proxy.error();
            m_fault->setText(explain::fetchWords(error).sentence());
            m_fault->show();
            m_address->setFocus();
            return;
        }
    }
    emit settingsChosen(wanted);
    accept();
}

} // namespace tokenscope::ui
