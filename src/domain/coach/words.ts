// The reader's vocabulary: a line is a meaning and the words that have it; a hyphen before a word marks a past form.

/** Meanings of no word of their own: a sentence's edge, marks, names, numbers and kinds of blanks. */
export const ENTITIES =
  "EDGE COMMA STOP ASK SEMI COLON DASH WORD NAME CAP NUM SMALL PERCENT MONEY TIME MAIL LINK PHONE PROSPECT CALLER OURS THEIRS REFERRER WHEN TOPIC TRIGGER PROBLEM BENEFIT PRODUCT TITLE CLIENT LENGTH OTHER";

/** Words that mean no more than themselves, yet say nothing particular. */
export const PLAIN =
  "i we your the to for from with at of by in on and or but as so than up off out down over back again after before because then once since any all most many some other both even ever here new very away yes first between please how why where want like love need put set try wait follow move work use close long open return name question problem chance another there callback read hour day without money expire join interested poss file competitor office partner department place current own strategy success role summer thing mind home head advice position choice line machine handset answering understand receive finish record due ten";

/** What rules mention together. */
export const CLASSES = `
I: i we
ME: me us
MY: my our
THE: the this your my our his poss
WILL: will would can should
`;

/** The first word of a line names its meaning. A word has one meaning; endings (-s, -es, -ed, -ing) are understood. */
export const WORDS = `
me myself
us ourselves
my mine
our ours
you ya u yourself
he she they him them her
his their
it its
this that these those
a an
oh well um er uh erm yeah okay ok mate
be am is are been being 're 'm -was -were
have has 've -had
do does -did -done
will shall wo 'll
would 'd
can could ca may might
should must ought
not n't never neither cannot
no none nothing
if whether unless
when whenever
what which whatever whichever
who whom whoever
about regarding concerning re
each every
until till
through via
also recently recent latest still now currently already usually often always typically kindly simply
just only really
reason purpose
hello hi hey hiya dear greetings howdy yo
good best better nice great lovely wonderful ideal easiest
thank thanks cheers
sorry apologies
call ring phone telephone dial buzz -rang -rung
text sms dm whatsapp txt
email e-mail
reply respond rsvp revert
write -wrote -written
message voicemail note answerphone memo
talk speak chat discuss connect converse touch_base -spoke -spoken
convo conversation discussion word intro introduction
get got gotten
find -found
catch -caught
give drop flick fire shoot ping -gave -given
send forward mail post fax submit deliver -sent
know -knew -known
tell inform apprise -told
say -said
ask request enquire inquire
hope appreciate wonder realise realize
think believe feel guess reckon figure assume suspect reckoned -thought -felt
see -saw -seen
hear learn -heard -learnt
look check view watch browse click download
go goes going -went -gone
come swing pop -came
take -took -taken
make -made
keep -kept
leave -left
mean -meant
agree promise arrange settle
suggest recommend refer mention urge insist encourage propose advise direct point nudge prompt suggestion recommendation referral
help assist enable
meet -met
meeting appointment demo demonstration showing viewing interview session consultation walkthrough tour presentation webinar
meal lunch coffee breakfast dinner zoom teams
calendar diary calendly
schedule book reserve pencil
slot spot opening
time availability
minute min mins moment
week weeks fortnight quarter month months year
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thurs fri sat today tomorrow tonight weekday weekend
part morning afternoon evening noon midday lunchtime midnight
jan january february feb march april june july august aug september sept oct october november nov december dec
quick brief short briefly quickly fast speedy swift
few couple several
free available reachable
suit convenient suitable prefer
next following coming upcoming
last final
early late
number mobile cell extension
friend colleague acquaintance neighbour neighbor secretary assistant receptionist boss brother sister classmate coworker pal pa
mutual shared common
rank manager director executive rep representative consultant advisor adviser specialist owner founder president vp agent broker associate coordinator ceo cfo cto principal engineer analyst officer realtor recruiter supervisor designer accountant technician proprietor planner
mr mrs ms miss mx dr prof doctor professor mister sir madam
firm company business organisation organization agency practice brand
team staff people folks crew
customer client buyer patient member user homeowner visitor guest
paper proposal estimate bid tender invoice letter portfolio contract application enquiry inquiry paperwork renewal agreement brochure quote quotation drawing document certificate statement delivery shipment refund booking draft account registration parcel packet package resume cv photo form card figures references slides results manuscript catalogue valuation appraisal menu
site website page app tool software platform product service system solution range program programme
save saving
cut reduce lower slash trim halve shrink minimise minimize eliminate prevent avoid
boost increase improve grow double triple maximise maximize lift raise generate attract earn gain add recover -grew -grown
win -won
lose waste overpay -lost
cost spend bill risk fee tax premium hassle stress error mistake downtime loss delay complaint admin churn overhead price rate payment expense accident insurance turnover
sale lead revenue profit cash productivity margin traffic result efficiency income output enquiries inquiries reviews
more extra additional higher bigger
less fewer smaller cheaper
sell offer provide supply install manufacture rent repair fix clean build create design develop manage represent publish produce print coach train teach serve specialise specialize -sold -built
deal discount promotion rebate incentive
guide checklist study benchmark ebook research insight tip summary playbook audit inspection assessment survey snapshot analysis article resource report
order purchase buy -bought
choose -chose -chosen
congratulations congrats kudos
surprise surprised
ad ads advert advertisement
common_ convenience existing workflow performance effort systems data security infrastructure space region neighborhood town city state concern season voice house family eye support thoughts side plate radar hair things area industry market marketing budget life inbox consideration process situation patience understanding opinion decision energy growth future attention feedback world payroll perusal precious spam filter rival rivals street size second favourite journey floor neck desk pleasure behalf disposal requirement requirements standards
`;
