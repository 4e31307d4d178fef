// SPDX-License-Identifier: Apache-2.0
#include "ui/table/table_window.h"

#include "explain/keys/key_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/scan/table_words.h"
#include "ui/files/file_name.h"
#include "ui/look/message_box.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"
#include "ui/table/causes_view.h"
#include "ui/table/course_view.h"
#include "ui/table/filter_bar.h"
#include "ui/table/row_details.h"
#include "ui/table/token_rows_view.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;
using explain::TableWords;

namespace {

constexpr std::array countedVerdicts = {inspect::Verdict::Accepted, inspect::Verdict::Rejected,
                                        inspect::Verdict::Unverified};

QHBoxLayout *cardHead(QVBoxLayout *card, const QString &title)
{
    card->setContentsMargins(measure::edge, measure::gap, measure::edge, measure::gap);
    auto *head = new QHBoxLayout; // NOLINT: the card takes it
    card->addLayout(head);
    head->addWidget(new Caption(title, card->parentWidget()));
    return head;
}

} // namespace

TableWindow::TableWindow(QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_reading(new TableReading(this))
    , m_model(new TokenRowsModel(this))
{
    setWindowTitle(tr("Table of tokens"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_query.names.verdict = [](inspect::Verdict each) { return TableWords::verdict(each).toStdString(); };
    m_query.names.cause = [](inspect::Code each) { return TableWords::cause(each).toStdString(); };
    m_query.names.kind = [](std::string_view each) { return TableWords::kind(each).toStdString(); };
    createWidgets();
    createMenus();
    connectSignals();
    connectReading();
    showState();
    const int side = fontMetrics().averageCharWidth();
    resize(side * 190, side * 120);
}

QWidget *TableWindow::createCausesCard()
{
    auto *card = new Panel(this);
    auto *column = new QVBoxLayout(card);
    QHBoxLayout *head = cardHead(column, tr("Causes"));
    head->addStretch(1);
    for (const inspect::Verdict verdict : countedVerdicts) {
        auto *count = new PlainLabel({}, card);
        if (verdict != inspect::Verdict::Unverified)
            setTone(*count, verdict == inspect::Verdict::Accepted ? Tone::Good : Tone::Bad);
        m_verdictCounts << count;
        head->addWidget(count);
    }
    m_causes = new CausesView(card);
    column->addWidget(m_causes, 1);
    return card;
}

QWidget *TableWindow::createCourseCard()
{
    auto *card = new Panel(this);
    auto *column = new QVBoxLayout(card);
    QHBoxLayout *head = cardHead(column, tr("Over time"));
    m_courseWords = new PlainLabel({}, card);
    setTone(*m_courseWords, Tone::Muted);
    head->addWidget(m_courseWords, 1);
    auto *zones = new QHBoxLayout;
    zones->setSpacing(0);
    head->addLayout(zones);
    for (const auto zone : {explain::TimeZone::Local, explain::TimeZone::Utc}) {
        auto *button = new QPushButton(zone == explain::TimeZone::Local ? tr("Local") : tr("UTC"), card);
        button->setProperty("segment", true);
        button->setProperty("small", true);
        button->setProperty("place", zone == explain::TimeZone::Local ? u"first"_s : u"last"_s);
        button->setFont(smallFont());
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, zone] { emit timeZoneChosen(zone); });
        zones->addWidget(button);
        m_zones << button;
    }
    m_course = new CourseView(card);
    column->addWidget(m_course, 1);
    return card;
}

void TableWindow::createWidgets()
{
    m_head = new TableHead(this);
    auto *charts = new QHBoxLayout; // NOLINT: the column takes it
    charts->setSpacing(measure::gap);
    charts->addWidget(createCausesCard(), 2);
    charts->addWidget(createCourseCard(), 3);

    auto *rowsCard = new Panel(this);
    m_filter = new FilterBar(rowsCard);
    m_rows = new TokenRowsView(m_model, rowsCard);
    m_rows->setAccessibleName(tr("Tokens"));
    auto *rowsColumn = new QVBoxLayout(rowsCard);
    rowsColumn->setContentsMargins(readingMargins(measure::gap, 1, 2, 1));
    rowsColumn->addWidget(m_filter);
    rowsColumn->addWidget(m_rows, 1);

    auto *detailsCard = new Panel(this);
    m_details = new RowDetails(detailsCard);
    auto *detailsColumn = new QVBoxLayout(detailsCard);
    detailsColumn->setContentsMargins(1, 1, 1, 1);
    detailsColumn->addWidget(m_details);

    auto *split = new QSplitter(this);
    split->addWidget(rowsCard);
    split->addWidget(detailsCard);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({3000, 1000}); // of what there is, by these parts

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(measure::edge, measure::gap, measure::edge, measure::gap);
    column->setSpacing(measure::gap);
    column->addWidget(m_head);
    column->addLayout(charts, 1);
    column->addWidget(split, 3);
    setCentralWidget(content);
    auto *note = new PlainLabel(tr("Read in place. Export leaves the tokens out unless you ask for them."), this);
    setTone(*note, Tone::Muted);
    note->setFont(smallFont());
    statusBar()->addWidget(note);
    statusBar()->setContentsMargins(measure::edge - 4, 0, measure::edge - 4, 0);
    statusBar()->setSizeGripEnabled(false);
}

void TableWindow::connectSignals()
{
    connect(m_head, &TableHead::pauseWanted, m_reading, &TableReading::pause);
    connect(m_head, &TableHead::resumeWanted, m_reading, &TableReading::resume);
    connect(m_head, &TableHead::stopWanted, m_reading, &TableReading::stop);
    connect(m_head, &TableHead::judgeAtChosen, this, [this](scan::JudgeAt judgeAt) {
        m_judgeAt = judgeAt;
        readAgain();
    });
    connect(m_head, &TableHead::keysChosen, this, [this](TableHead::KeyChoice choice) {
        if (choice == TableHead::KeyChoice::ChooseFile)
            return chooseKeys();
        m_usesFileKeys = choice == TableHead::KeyChoice::OfFile;
        readAgain();
    });
    const auto chooseCause = [this](std::optional<inspect::Code> cause) {
        m_query.cause = cause;
        m_filter->setCause(cause);
        m_causes->setChosen(cause);
        applyQuery();
    };
    const auto chooseTime = [this](std::optional<scan::TimeSpan> time) {
        m_query.time = time;
        m_filter->setTime(time);
        m_course->setChosen(time);
        applyQuery();
    };
    connect(m_causes, &CausesView::causeChosen, this, chooseCause);
    connect(m_details, &RowDetails::causeWanted, this, chooseCause);
    connect(m_filter, &FilterBar::causeRemoved, this, [chooseCause] { chooseCause(std::nullopt); });
    connect(m_course, &CourseView::spanChosen, this, chooseTime);
    connect(m_filter, &FilterBar::timeRemoved, this, [chooseTime] { chooseTime(std::nullopt); });
    connect(m_filter, &FilterBar::lineChanged, this, [this] {
        m_query.line = m_filter->line();
        applyQuery();
    });
    connect(m_model, &TokenRowsModel::sortWanted, this, &TableWindow::sortBy);
    connect(m_rows, &TokenRowsView::chosenChanged, this, &TableWindow::showChosenRow);
    connect(m_rows, &TokenRowsView::openWanted, this, &TableWindow::chooseLog);
    connect(m_rows, &TokenRowsView::rowActivated, this, &TableWindow::inspectRow);
    connect(m_details, &RowDetails::inspectWanted, this, &TableWindow::inspectRow);
    connect(m_details, &RowDetails::copyWanted, this, &TableWindow::copyRows);
}

void TableWindow::connectReading()
{
    connect(m_reading, &TableReading::started, this, [this] {
        m_details->showNothing();
        m_model->setScan(m_reading->scan());
    });
    connect(m_reading, &TableReading::stateChanged, this, &TableWindow::showState);
    connect(m_reading, &TableReading::progressed, this, &TableWindow::showOverview);
    connect(m_reading, &TableReading::rowsFound, this, [this](const std::vector<std::uint32_t> &rows) {
        m_model->append(rows);
        showCounts();
    });
    connect(m_reading, &TableReading::arranged, this, &TableWindow::onArranged);
    connect(m_reading, &TableReading::arrangingFailed, m_filter, &FilterBar::setNotice);
}

void TableWindow::setJudging(const inspect::InspectionKeys &keys, const inspect::Expectations &expectations)
{
    m_loadedKeys = keys;
    m_expectations = expectations;
    std::size_t count = 0;
    for (const inspect::KeySource &source : keys.current)
        count += source.all().size();
    const QString loaded = count == 0   ? QString()
                           : count == 1 ? tr("1 loaded key")
                                        : tr("%1 loaded keys").arg(QLocale().toString(qulonglong(count)));
    m_head->setKeyWords(loaded, m_fileKeysName);
}

TableJudging TableWindow::judging() const
{
    return {m_usesFileKeys ? m_fileKeys : m_loadedKeys, m_expectations, m_judgeAt};
}

void TableWindow::openLog(const QByteArray &file)
{
    m_reading->start(file, judging());
    m_rows->setFocus();
}

void TableWindow::readAgain()
{
    if (m_reading->state() != TableReading::State::Empty)
        m_reading->start(QByteArray(m_reading->file()), judging());
}

void TableWindow::applyQuery()
{
    m_reading->setQuery(m_query);
    m_filter->setNotice(m_reading->isWaitingForEnd()
                            ? tr("Header and payload are asked once the file has been read to its end.")
                            : QString());
}

void TableWindow::sortBy(int column, Qt::SortOrder order)
{
    m_query.sortedBy = column < 0 ? std::nullopt : std::optional(scan::TableColumn(column));
    m_query.isDescending = order == Qt::DescendingOrder;
    applyQuery();
}

/// The chosen row and its place stay, where it is still shown.
void TableWindow::onArranged(const scan::Arrangement &arrangement)
{
    const auto current = m_model->numberOf(m_rows->currentIndex().row());
    const int place = m_rows->verticalScrollBar()->value();
    m_model->arrange(arrangement, m_query.groupedBy);
    m_rows->verticalScrollBar()->setValue(place);
    if (const int row = current ? m_model->rowOf(*current) : -1; row >= 0) {
        const bool scrolls = m_rows->hasAutoScroll();
        m_rows->setAutoScroll(false);
        m_rows->setCurrentIndex(m_model->index(row, 0));
        m_rows->setAutoScroll(scrolls);
    } else {
        showChosenRow();
    }
    showCounts();
    showState();
}

void TableWindow::showCounts()
{
    m_filter->setCounts(m_model->shownRows(), m_reading->scan() ? m_reading->scan()->progress().tokens : 0);
}

void TableWindow::showOverview()
{
    m_head->showReading(*m_reading);
    if (!m_reading->scan())
        return;
    const scan::TableOverview overview = m_reading->scan()->table().overview();
    for (std::size_t i = 0; i < countedVerdicts.size(); ++i)
        m_verdictCounts[qsizetype(i)]->setText(
            tr("%1 %2").arg(QLocale().toString(qulonglong(overview.verdicts[std::size_t(countedVerdicts[i])])),
                            TableWords::verdict(countedVerdicts[i]).toLower()));
    m_causes->setCauses(overview.causes);
    const auto progress = m_reading->scan()->progress();
    const bool isPart = m_reading->state() != TableReading::State::Done && progress.size > 0;
    m_course->setCourse(overview.course, progress.tokens, isPart ? double(progress.read) / double(progress.size) : 1);
    m_courseWords->setText(overview.course.counts().empty() ? QString()
                                                            : TableWords::courseSpan(overview.course.span()));
    showCounts();
}

void TableWindow::showState()
{
    using State = TableReading::State;
    showOverview();
    m_model->reword();
    const bool isLocal = explain::shownTimeZone() == explain::TimeZone::Local;
    m_zones[isLocal ? 0 : 1]->setChecked(true);
    const QString missing = [this] {
        switch (m_reading->state()) {
        case State::Empty:
            return tr("Open a log, or drop one here: text, JSON lines, HAR or CSV, also compressed.");
        case State::Reading:
        case State::Paused:
            return tr("No token yet.");
        case State::Done:
        case State::Stopped:
        case State::Failed:
            break;
        }
        const bool hasTokens = m_reading->scan()->progress().tokens > 0;
        return hasTokens ? tr("No token is of what the filter asks for.") : tr("No token was found.");
    }();
    m_rows->setEmptyText(missing);
    m_rows->setOpenOffered(m_reading->state() == State::Empty);
    if (!m_reading->fault().isEmpty())
        m_filter->setNotice(m_reading->fault());
    else if (!m_reading->isWaitingForEnd())
        m_filter->setNotice({});
}

void TableWindow::showChosenRow()
{
    const auto number = m_model->numberOf(m_rows->currentIndex().row());
    if (number && m_reading->scan())
        m_details->showRow(m_reading->scan(), *number);
    else
        m_details->showNothing();
}

void TableWindow::reword()
{
    m_model->reword();
    m_course->reword();
    m_filter->reword();
    m_details->reword();
    showState();
}

void TableWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void TableWindow::dropEvent(QDropEvent *event)
{
    if (const QByteArray file = firstFileOf(event->mimeData()->urls()); !file.isEmpty())
        openLog(file);
}

} // namespace tokenscope::ui
