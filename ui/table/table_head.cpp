// SPDX-License-Identifier: Apache-2.0
#include "ui/table/table_head.h"

#include "base/char_view.h"
#include "explain/phrases/plain_text.h"
#include "explain/scan/table_words.h"
#include "ui/look/choice_box.h"
#include "ui/look/flow_layout.h"

#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

#include <string_view>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barSteps = 1000;

QString nameOfFile(const QByteArray &path)
{
    const std::string_view whole = charView(path);
    return explain::plainText(whole.substr(whole.rfind('/') + 1));
}

QPushButton *headButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

TableHead::TableHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidingLabel(this))
    , m_size(new PlainLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_progress(new PlainLabel({}, this))
    , m_pause(headButton(tr("&Pause"), this))
    , m_stop(headButton(tr("&Stop"), this))
    , m_judgeAt(new ChoiceBox(this))
    , m_keys(new ChoiceBox(this))
    , m_export(headButton(tr("E&xport"), this))
{
    createWidgets();
    connect(m_pause, &QPushButton::clicked, this, [this] { m_isPaused ? emit resumeWanted() : emit pauseWanted(); });
    connect(m_stop, &QPushButton::clicked, this, &TableHead::stopWanted);
    connect(m_judgeAt, &QComboBox::activated, this, [this](int choice) { emit judgeAtChosen(scan::JudgeAt(choice)); });
    connect(m_keys, &QComboBox::activated, this,
            [this](int choice) { emit keysChosen(KeyChoice(m_keys->itemData(choice).toInt())); });
}

void TableHead::createWidgets()
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setObjectName(u"fileName"_s);
    m_progress->setObjectName(u"progressWords"_s);
    setTone(*m_size, Tone::Muted);
    m_bar->setAccessibleName(tr("Read"));
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    m_judgeAt->setAccessibleName(tr("Judged"));
    m_judgeAt->addItem(tr("Judged now"));
    m_judgeAt->addItem(tr("Judged at the time of each line"));
    m_judgeAt->setCurrentIndex(int(scan::JudgeAt::LineTime));
    m_keys->setAccessibleName(tr("Keys to judge by"));
    m_keys->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *flow = new FlowLayout(8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_name, m_size, m_bar, m_progress, m_pause, m_stop, m_judgeAt,
                                                          m_keys, m_export})
        flow->addWidget(each);
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    setKeyWords({}, {});
}

void TableHead::setExportMenu(QMenu *menu)
{
    m_export->setMenu(menu);
}

void TableHead::setKeyWords(const QString &loaded, const QString &ofFile)
{
    const int choice = m_keys->currentData().toInt();
    m_keys->clear();
    m_keys->addItem(loaded.isEmpty() ? tr("No keys loaded") : loaded, int(KeyChoice::Loaded));
    if (!ofFile.isEmpty())
        m_keys->addItem(ofFile, int(KeyChoice::OfFile));
    m_keys->addItem(tr("Keys of a file…"), int(KeyChoice::ChooseFile));
    m_keys->setCurrentIndex(std::max(0, m_keys->findData(choice)));
}

void TableHead::setKeyChoice(KeyChoice choice)
{
    m_keys->setCurrentIndex(std::max(0, m_keys->findData(int(choice))));
}

void TableHead::setJudgeAt(scan::JudgeAt judgeAt)
{
    m_judgeAt->setCurrentIndex(int(judgeAt));
}

QString TableHead::stateWords(const TableReading &reading) const
{
    using State = TableReading::State;
    const auto progress = reading.scan() ? reading.scan()->progress() : scan::TableScan::Progress();
    const QString tokens = explain::TableWords::tokens(progress.tokens);
    switch (reading.state()) {
    case State::Empty:
        return tr("No log is open.");
    case State::Reading:
        return explain::TableWords::progress(progress, reading.elapsed());
    case State::Paused:
        return tr("Paused: %1").arg(explain::TableWords::progress(progress, std::chrono::seconds(0)));
    case State::Done:
        return tokens;
    case State::Stopped:
        return tr("Stopped: %1").arg(explain::TableWords::progress(progress, std::chrono::seconds(0)));
    case State::Failed:
        return tr("Not read to its end: %1").arg(tokens);
    }
    Q_UNREACHABLE();
}

void TableHead::showReading(const TableReading &reading)
{
    using State = TableReading::State;
    const auto progress = reading.scan() ? reading.scan()->progress() : scan::TableScan::Progress();
    const bool isRunning = reading.state() == State::Reading || reading.state() == State::Paused;
    m_isPaused = reading.state() == State::Paused;
    m_name->setText(nameOfFile(reading.file()));
    m_name->setVisible(reading.state() != State::Empty);
    m_size->setText(QLocale().formattedDataSize(qint64(progress.size), 1, QLocale::DataSizeSIFormat));
    m_size->setVisible(progress.size > 0);
    m_bar->setVisible(isRunning);
    const bool isKnown = progress.size > 0;
    m_bar->setRange(0, isKnown ? barSteps : 0);
    if (isKnown)
        m_bar->setValue(int(double(barSteps) * double(progress.read) / double(progress.size)));
    m_progress->setText(stateWords(reading));
    m_pause->setVisible(isRunning);
    m_pause->setText(m_isPaused ? tr("&Go on") : tr("&Pause"));
    m_stop->setVisible(isRunning);
    m_export->setEnabled(progress.tokens > 0);
}

} // namespace tokenscope::ui
