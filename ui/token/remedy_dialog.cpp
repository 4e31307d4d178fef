// SPDX-License-Identifier: Apache-2.0
#include "ui/token/remedy_dialog.h"

#include "explain/verdict/work_words.h"
#include "inspect/shared_secret.h"
#include "ui/look/value_form.h"
#include "ui/look/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

remedy::SmallestChange changeFor(const InspectionRunner::Job &job, const inspect::Inspection &inspection)
{
    const std::string text = job.text.toStdString();
    const std::string secret = job.secret.toStdString();
    const inspect::InspectionKeys keys =
        secret.empty() ? job.keys : inspect::withSecret(job.keys, secret, job.secretForm);
    return remedy::smallestChange(InspectionRunner::questionOf(job, text, keys), inspection);
}

/// The sentences of one way belong together, and each way is told apart from the next.
QString wayText(const QStringList &sentences)
{
    return u"• "_s + sentences.join(u"\n   "_s);
}

} // namespace

RemedyDialog::RemedyDialog(InspectionRunner::Job job, Inspected inspection, QWidget *parent)
    : QDialog(parent)
    , m_state(new PlainLabel({}, this))
    , m_ways(new FormArea(this))
    , m_copy(new QPushButton(tr("&Copy as text"), this))
{
    setWindowTitle(tr("Smallest change"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 420);
    layOut();
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    search(std::move(job), std::move(inspection));
}

void RemedyDialog::layOut()
{
    auto *about =
        new PlainLabel(tr("The fewest changes that would make this token accepted, by who can make them. Each "
                          "was tried; none makes a check less strict."),
                       this);
    about->setWordWrap(true);
    setTone(*about, Tone::Muted);
    m_state->setObjectName(QStringLiteral("search"));
    m_state->setFont(headlineFont());
    m_state->setWordWrap(true);
    m_ways->setAccessibleName(tr("Ways to get it accepted"));
    m_ways->setFrameShape(QFrame::NoFrame);
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_state);
    column->addWidget(about);
    column->addWidget(m_ways, 1);
    column->addLayout(buttons);
}

void RemedyDialog::search(InspectionRunner::Job job, Inspected inspection)
{
    m_state->setText(tr("Trying changes…"));
    const auto work = [job = std::move(job), inspection = std::move(inspection)] {
        return changeFor(job, *inspection);
    };
    m_work.start(this, work, [this](const concurrency::WorkResult<remedy::SmallestChange> &found) {
        if (found)
            showRemedies(explain::remedyWords(*found));
        else
            m_state->setText(explain::workFaultWords(found.error(), explain::WorkSubject::Text));
    });
}

void RemedyDialog::showRemedies(const explain::RemedyWords &words)
{
    m_state->setText(words.heading);
    QStringList lines{words.heading};
    auto *form = new ValueForm(this);
    for (const explain::RemedyGroup &group : words.groups) {
        form->addHeadline(group.title);
        lines << QString() << group.title;
        for (const QStringList &way : group.ways) {
            form->addText(wayText(way));
            lines << wayText(way);
        }
        form->addSpace();
    }
    for (const QString &note : words.notes) {
        setTone(*form->addText(note), Tone::Muted);
        lines << QString() << note;
    }
    m_ways->setForm(form);
    m_text = lines.join(u'\n');
    m_copy->setEnabled(!words.groups.empty());
}

} // namespace tokenscope::ui
