// Our own voicemails, labelled by the rubric; examples.ts says how a heading is read.

export const VOICEMAILS = `
## v01 voicemail ref ref1 ref2 why a1 call slot brief start end s4 p1 first
Hello Joan, Peter Marsh suggested I ring you about the canteen contract. This is Alice Toft from Greenway Foods on 01632 960201. It'll take three minutes, and I'm at my desk tomorrow between two and four. Peter thought we'd get on, so do ring Alice Toft at Greenway Foods.
## v02 voicemail pitch gain a1 meet call title start s5 p1 formal
Good afternoon, Mr. Platt, my name is Doug Lane and I'm a senior account manager with Ferris Copiers. We're the largest copier dealer in the county. We lease and service machines for over four hundred offices and typically trim printing costs by a fifth. I'd like to come by on my rounds and show you our new range. Call me on 555-0142.
## v03 voicemail a1 call start s2 p1 first
Hi Meg, it's Tony from Apex. Give me a call when you get a chance, 555-0110.
## v04 voicemail intro pitch a1 call start s4 p1 none
Hello, this is Brian Cole with Summit Payroll. I'm calling to introduce myself and tell you a little about our services. We run payroll for small firms all over the state. My number is 555-0177.
## v05 voicemail why tie a1 call brief start both s4 p2 first
Hi Sandra, Leo Katz of Boxwell on 0113 496 0155. I read that you're opening a second warehouse in Selby this spring. I have one question about the racking there, two minutes at most. My number again is 0113 496 0155.
## v06 voicemail deal why a1 call next start s4 p1 first
Hi Dana, Ron Vickers at Tallow Insurance. We'd agreed to talk at ten this morning about the renewal, and I couldn't get through. Call me on 555-0123 when you're out of your meeting. Otherwise I'll try you again tomorrow at ten.
## v07 voicemail last a1 call start s5 p1 first
Hello Frank, Ines Moro from Cleartide. I've not been able to reach you, so I take it this isn't something you need just now. That is quite all right. If it changes, I'm on 555-0190. I won't call again, and I wish you a good season.
## v08 voicemail joke a1 call start s4 p1 first
Hi Bella, it's Theo from Quill Print, and yes, your answering machine and I are now on first-name terms. My wife is starting to ask questions. Before this gets serious, could you come to the phone yourself? I'm on 555-0168.
## v09 voicemail push pitch slot a1 call start s4 p1 first
Hi Carl, this is Mitch with SunPro Panels. I've left you four messages and you haven't had the courtesy to answer one. Our rebate ends Friday and after that you'll be kicking yourself. Call me today at 555-0119.
## v10 voicemail ref why tie a2 call alt start s4 p1 formal
Dr. Novak, this is Pam Reyes with Medisort. Your practice manager, Helen Ortiz, asked me to call you. She told me your fridges failed their check in March. Call or text me at 555-0131.
## v11 voicemail pitch gain a1 call brief start s5 p2 first
Hey Jason, Kurt here at Leadmill. We help roofers book more jobs without buying more ads. Last quarter one of our clients added thirty thousand in new work. A quick chat is all it takes. I'm on 555-0104, that's 555-0104.
## v12 voicemail why a1 call slot odd start s4 p1 formal
Ms. Adler, Tom Brandt from Keystone Glass. I'm calling about the estimate we sent you on the ninth. I'd like to hear what your committee thought. I'm in from eight until noon on Thursday, 555-0151.
## v13 voicemail why call a1 odd slot start s4 p1 first
Hi Rosa, Ben Lund of Hartwell Plumbing. It's about the boiler you asked us to quote for. I'm on site all day, so ring me after 6 p.m. tonight. The number is 555-0188.
## v14 voicemail s3 a2 call alt pick start p1 first
Hi Nina, this is Cole with Pinecrest. What day would be best to talk? Call me on 555-0175 or email me at cole@pinecrest.example.
## v15 voicemail ref ref1 a1 call start s3 p1 first
Hi [Name], [Referrer] gave me your name. This is [Your Name] from [Your Company]. Please call me back at [Phone].
## v16 voicemail why tie gain pitch a1 call brief start both s5 p2 first
Hi {{first_name}}, it's {{my_name}} from {{my_company}}, {{phone}}. I noticed {{trigger}}. We've helped {{similar_company}} get {{result}}. Worth a quick call? Mine is {{phone}}.
## v17 voicemail s2 a1 call start p1 first
Hello (name), this is (your name) from (your company). Please call me at (phone number).
## v18 voicemail s3 a0 next start p0 first
Hi Walt, Gail here from Northside Signs. Sorry I missed you. I'll call again on Monday morning.
## v19 voicemail ref ref2 why tie a1 call start s4 p1 first
Hello Ruth, it's Sam Ivers at Bluefin Travel. I had lunch with Carol Dent yesterday and your retreat came up. She said you were still looking for a hotel in Porto. Carol said I should ring, so I'm on 020 7946 0111.
## v20 voicemail pitch gain a1 call slot push start s4 p1 none
Hi, this is Rick from Valu Windows. For this week only every window is 40% off. You'll save hundreds on heating, but you must call by Friday or the price goes up. 555-0199.
## v21 voicemail why deal a1 call start s3 p1 formal
Mrs. Hale, Joe Finch of Oakline Roofing. You asked me to ring you back after the holidays, so here I am. You can reach me on 555-0133.
## v22 voicemail a1 call slot odd s3 p2 alt start first
Hi Gus, Ana from Tern Logistics. My office line is 555-0161, or try my mobile on 555-0162 after hours. I'm around until 7 p.m. today.
## v23 voicemail last joke a1 call s4 p1 start first
Paul, this is Deb at Winfield, leaving what may be my final voicemail. By now your machine must be tired of me. If a herd of goats has eaten your phone, blink twice. Otherwise I'm on 555-0155.
## v24 voicemail intro pitch meet a1 call title start s4 p1 none
Hi there, this is Lance Boyd, I'm the new sales rep for Crown Uniforms in your area. I just wanted to introduce our company. We rent and wash workwear. I'd love fifteen minutes of your time, so call me on 555-0139.
## v25 voicemail a1 call start s3 p1 why tie first
Good morning, Lena, Kate Poole here with Arbor Trust. Congratulations on the award for your Leeds branch. I have a question about how you did it, so please call me on 555-0127.
## v26 voicemail why a1 call start s3 p2 formal
Mr Osei, this is Fay Grant of Linden Legal, 555-0180. I have the signed lease that you posted to us. Please ring me on 555-0180.
## v27 voicemail start s3 a1 call gain p1 first brief
Hello Marge, this is Vic Stone from Tidewater. When we speak I'll show you how to lower your water bill. Five minutes will do, so call me on 555-0140.
## v28 voicemail ref why a1 call s4 p1 start first tie
Hi Owen, it's Beth Cray with Fieldstone. Marcus Webb over at Dunmore told me to ask for you. He says you're replacing your fleet this year. Call me back on 555-0112.
## v29 voicemail s4 a0 p0 none
Yeah, hi. Um, it's me again. I was just, you know, checking in. Bye.
## v30 voicemail a1 call start s2 p1 none why
This is Ellis from the county records office about application 4471. Please call 555-0150.
## v31 voicemail why meet a1 call slot pick s4 p1 start first
Hi Tess, Hugh Lomax of Bridge Interiors. I've finished the drawings for your lobby. Could we meet on Wednesday or Thursday to go over them? Let me know what time suits you on 0161 496 0130.
## v32 voicemail last a1 call pitch s4 p1 start first
Hi Greg, Wes from Shoreline Pools. This is the last time I'll bother you. We build pools and we're nearly booked up. If you want one, ring 555-0146.
## v33 voicemail next why a1 call s3 p1 start first
Hi Nora, Jim Bell of Castle Freight, about Tuesday's delivery. Please ring me on 555-0136. If I don't hear from you I'll call on Friday the 14th.
## v34 voicemail title start gain pitch a1 call s3 p1 first
Hi Pete, I'm Sal Greco, owner of Greco Paving. I fix driveways so they last twice as long. 555-0101 is where you'll find me.
## v35 voicemail a2 call alt start s3 p1 first pitch
Hi Iris, Jon from Petalworks. Have a look at our spring catalogue at petalworks.example. Then give me a shout on 555-0107.
## v36 voicemail why deal a1 call start s3 p1 first
Hi Ed, Moira at Sable Finance. You promised to send the signed form by last Friday, and I haven't seen it. Call me on 555-0134.
## v37 voicemail odd next a0 start s3 p0 first
Hi Liz, Noel from Ember Stoves. No need to call back. I'll ring you tonight at about seven.
## v38 voicemail odd slot a1 call start s3 p1 first
Hi Stan, Bo from Kestrel Cabs. I start early, so catch me before eight any morning. It's 555-0147.
## v39 voicemail pitch title start end a1 call s4 p2 formal
Sir, this is Grant Shaw, vice president of sales at Omnitek. Omnitek makes the best sensors on the market. Call 555-0156. Again, Grant Shaw, Omnitek, 555-0156.
## v40 voicemail end start a1 call why tie s3 p1 first
Hi Cass, Lyn Moss of Ivory Keys, about the piano in your hall. It needs a new string before your June concert. That's Lyn Moss, Ivory Keys, 555-0163.
`;
