// SPDX-License-Identifier: Apache-2.0
#include "ui/token/expectations/kind_choice.h"

#include "explain/terms/kind_words.h"
#include "inspect/kinds/token_kind.h"
#include "inspect/model/expectation_members.h"
#include "ui/look/choice_box.h"

#include <QCollator>
#include <QHBoxLayout>

#include <algorithm>

namespace tokenscope::ui {

namespace {

constexpr int recognizedEntry = 0;
constexpr int shownEntries = 16;

QString dataOf(std::string_view kind)
{
    return QString::fromLatin1(kind.data(), qsizetype(kind.size()));
}

struct KindEntry
{
    QString words;
    QString name; ///< in the registry
};

/// By their words, each once.
std::vector<KindEntry> kindEntries()
{
    std::vector<KindEntry> entries;
    for (const inspect::TokenKind &kind : inspect::tokenKinds()) {
        const QString words = explain::kindName(kind.name);
        const QString name = dataOf(kind.name);
        if (std::ranges::find(entries, name, &KindEntry::name) == entries.end())
            entries.push_back({words.isEmpty() ? name : words, name});
    }
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(entries,
                      [&order](const KindEntry &a, const KindEntry &b) { return order.compare(a.words, b.words) < 0; });
    return entries;
}

} // namespace

KindChoice::KindChoice(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_box(new ChoiceBox(this))
{
    m_box->setAccessibleName(label);
    m_box->setMaxVisibleItems(shownEntries);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setToolTip(tr("By whose rules the token is judged"));
    setFocusProxy(m_box);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box, 1);
    fill();
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isSetting)
            return;
        m_type.reset();
        emit changed();
    });
}

void KindChoice::fill()
{
    m_isSetting = true;
    m_box->addItem(tr("as recognized"));
    for (const KindEntry &each : kindEntries())
        m_box->addItem(each.words, each.name);
    m_isSetting = false;
}

void KindChoice::enterInto(inspect::Expectations &expectations) const
{
    expectations.tokenType = m_type;
    expectations.kind.reset();
    if (m_type || m_box->currentIndex() == recognizedEntry)
        return;
    if (const auto *kind = inspect::findKind(m_box->currentData().toString().toStdString()))
        expectations.kind = inspect::KindName{kind->name};
}

void KindChoice::setFrom(const inspect::Expectations &expectations)
{
    m_isSetting = true;
    m_type = expectations.kind ? std::nullopt : expectations.tokenType;
    const std::string_view wanted = expectations.kind ? expectations.kind->text
                                    : m_type          ? nameOf(*m_type)
                                                      : std::string_view();
    const int entry = wanted.empty() ? recognizedEntry : m_box->findData(dataOf(wanted));
    m_box->setCurrentIndex(std::max(entry, recognizedEntry));
    m_isSetting = false;
}

void KindChoice::showRecognized(const inspect::Inspection &inspection)
{
    const auto &recognition = inspection.recognition;
    if (recognition && recognition->by == inspect::RecognizedBy::Asked)
        return; // what it would be recognized as is not known now
    const QString kind = recognition ? explain::kindName(recognition->kind.text) : QString();
    const QString words = kind.isEmpty()          ? tr("as recognized: of no special kind")
                          : recognition->isSure() ? tr("as recognized: %1").arg(kind)
                                                  : tr("as recognized: %1, probably").arg(kind);
    if (m_box->itemText(recognizedEntry) != words)
        m_box->setItemText(recognizedEntry, words);
}

void KindChoice::showNothing()
{
    m_box->setItemText(recognizedEntry, tr("as recognized"));
}

} // namespace tokenscope::ui
